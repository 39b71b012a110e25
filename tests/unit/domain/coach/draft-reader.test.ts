import { describe, expect, it } from 'vitest'
import { defaultCoachChoices, type CoachChoices } from '../../../../src/domain/coach/coach-choices'
import type { DraftContext } from '../../../../src/domain/coach/draft-context'
import { DraftReader } from '../../../../src/domain/coach/draft-reader'

const context: DraftContext = { field: 'acknowledgement', playIds: [], heard: null }

function read(text: string, choices: CoachChoices = defaultCoachChoices) {
  return new DraftReader(context, choices).read(text)
}

describe('reading a draft', () => {
  it('stands aside for a text in another language, and says so', () => {
    expect(read('Ich verstehe, dass du dir Sorgen machst.')).toEqual({
      kind: 'aside',
      because: 'another-language',
    })
  })

  it('stands aside for a text that is not prose, and says so', () => {
    expect(read('{"just": [1, 2, 3], "only": {"simply": true}}')).toEqual({
      kind: 'aside',
      because: 'not-prose',
    })
  })

  it('stands aside when it is switched off', () => {
    expect(read('It is just late.', { ...defaultCoachChoices, isOn: false })).toEqual({
      kind: 'aside',
      because: 'switched-off',
    })
  })

  it('finds nothing in the foreign sentences of an English text', () => {
    const reading = read(
      'I hear that it is just a bit too late for you. Das ist nicht just und ich will es nicht.',
    )
    const words = reading.kind === 'read' ? reading.findings.filter(({ rule }) => rule === 'limiter') : []
    expect(words.map(({ start }) => start)).toEqual([18])
  })

  it('moves what it found along with its sentence', () => {
    const reader = new DraftReader(context, defaultCoachChoices)
    reader.read('One. It is just late.')
    const text = 'One more. It is just late.'
    const again = reader.read(text)
    expect(again).toEqual(read(text))
    expect(again.kind === 'read' && again.findings.map(({ start, end }) => text.slice(start, end))).toContain(
      'just',
    )
  })

  it('never marks what is not to be marked', () => {
    const choices = { ...defaultCoachChoices, neverMark: [{ rule: 'limiter' as const, phrase: 'just' }] }
    const reading = read('It is just late, and simply wrong.', choices)
    const words = reading.kind === 'read' ? reading.findings.map((finding) => finding.words) : []
    expect(words).toContain('simply')
    expect(words).not.toContain('just')
  })
})
