import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTranscripts } from '../../../../scripts/seed/transcript'
import { temporaryFolder } from '../../../support/temporary-library'
import { inventedTranscripts } from './invented-transcripts'

async function fileWith(text: string): Promise<string> {
  const file = join(await temporaryFolder(), 'rows.jsonl')
  await writeFile(file, text)
  return file
}

describe('a file of transcripts', () => {
  it('is read one object a line, empty lines and unknown fields passed over', async () => {
    const transcripts = inventedTranscripts(2, 3)
    const lines = transcripts.map((transcript) => JSON.stringify({ id: 'x', ...transcript }))
    expect(await loadTranscripts(await fileWith(`${lines.join('\n\n')}\n`))).toEqual(transcripts)
  })

  it('is missed in plain words', async () => {
    const file = join(await temporaryFolder(), 'nothing.jsonl')
    await expect(loadTranscripts(file)).rejects.toThrow('cannot be read')
  })

  it('is refused with the line that is no transcript', async () => {
    const good = JSON.stringify(inventedTranscripts(1, 3)[0])
    await expect(loadTranscripts(await fileWith(`${good}\n{"topics":[]}\n`))).rejects.toThrow('line 2')
    await expect(loadTranscripts(await fileWith(`${good}\nnot json\n`))).rejects.toThrow('line 2')
  })

  it('is refused when there is nothing in it', async () => {
    await expect(loadTranscripts(await fileWith('\n'))).rejects.toThrow('no transcript')
  })
})
