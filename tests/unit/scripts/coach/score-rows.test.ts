import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { scoreRows } from '../../../../scripts/coach/score-rows'

async function scored(input: string, task: string | null): Promise<string> {
  const predictions = new PassThrough()
  const written = text(predictions)
  await scoreRows(Readable.from([input]), predictions, task).finally(() => predictions.end())
  return written
}

describe('scoring rows', () => {
  it('writes one prediction a row and nothing else', async () => {
    const rows =
      '{"id":"a","text":"I agree with you."}\r\n\n{"id":"b","text":"No.","context":null,"group":"g"}\n'
    const lines = (await scored(rows, 'receptive')).trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b'])
  })

  it('takes the replies about other issues for what they are', async () => {
    const row = '{"id":"a","text":"I see what you mean."}'
    expect(await scored(row, 'receptive_exec')).toBe(await scored(row, 'receptive'))
  })

  it('gives labels for what is sorted', async () => {
    expect(
      JSON.parse(await scored('{"id":"a","text":"What would help you?"}', 'question_type')),
    ).toMatchObject({
      label: 'open',
    })
  })

  it('writes nothing for no rows', async () => {
    expect(await scored('', 'receptive')).toBe('')
  })

  it('names the line that is not a row', async () => {
    await expect(scored('{"id":"a","text":"Yes."}\n\nnot JSON\n', 'receptive')).rejects.toThrow('Line 3')
    await expect(scored('{"id":"a"}\n', 'receptive')).rejects.toThrow(/Line 1 .*text/su)
  })

  it('lists the tasks when there is none of that name', async () => {
    await expect(scored('', 'warmth')).rejects.toThrow(/“warmth”.*receptive, .*receptive_exec/u)
    await expect(scored('', null)).rejects.toThrow('Name a task')
  })
})
