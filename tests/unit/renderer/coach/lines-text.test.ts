import { describe, expect, it, vi } from 'vitest'
import { defaultCoachChoices } from '../../../../src/domain/coach/coach-choices'
import type { DraftContext } from '../../../../src/domain/coach/draft-context'
import { DraftReader } from '../../../../src/domain/coach/draft-reader'
import { LinesText } from '../../../../src/renderer/coach/lines-text'

const context: DraftContext = { field: 'planned-line', playIds: [], heard: null }
const english = 'It is just eight weeks, and I can see why that matters to you.'
const german = 'Ich verstehe nicht, warum du das immer sagst, wir haben das doch schon oft besprochen.'

function read(lines: LinesText, text: string) {
  return lines.read(text, context, defaultCoachChoices)
}

describe('a text of which each line is a draft of its own', () => {
  it('has the findings of its lines, where they stand in it', () => {
    const text = `What would help?|${english}|${english}`
    const reading = read(new LinesText('|'), text)
    const just = reading.kind === 'read' ? reading.findings.filter(({ phrase }) => phrase === 'just') : []
    expect(just).toHaveLength(2)
    for (const { start, end, alternatives } of just) {
      expect(text.slice(start, end)).toBe('just')
      expect(alternatives[0]?.start).toBeGreaterThanOrEqual(start - 1)
    }
  })

  it('is read only where a line is another one', () => {
    const reading = vi.spyOn(DraftReader.prototype, 'read')
    const lines = new LinesText('|')
    read(lines, `${english}|What would help?`)
    expect(reading).toHaveBeenCalledTimes(2)
    read(lines, `${english}|What would help you?`)
    expect(reading).toHaveBeenCalledTimes(3)
    read(lines, `A new one.|What would help you?|${english}`)
    expect(reading).toHaveBeenCalledTimes(4)
    reading.mockRestore()
  })

  it('is left aside in lines of another language, and as a whole only when all are', () => {
    const mixed = read(new LinesText('|'), `${german}|${english}`)
    expect(mixed).toMatchObject({ kind: 'read' })
    expect(read(new LinesText('|'), `${german}|`)).toEqual({ kind: 'aside', because: 'another-language' })
  })
})
