import { describe, expect, it } from 'vitest'
import { defaultCoachChoices } from '../../../../src/domain/coach/coach-choices'
import { DraftReader } from '../../../../src/domain/coach/draft-reader'
import type { DraftContext } from '../../../../src/domain/coach/draft-context'

const context: DraftContext = { field: 'acknowledgement', playIds: [], heard: null }

function rulesIn(text: string, neverMark: typeof defaultCoachChoices.neverMark = []) {
  const reading = new DraftReader(context, { ...defaultCoachChoices, neverMark }).read(text)
  return reading.kind === 'read' ? reading.findings.map(({ rule }) => rule) : []
}

describe('one mark a place', () => {
  it('leaves a word alone inside words that are marked as a whole', () => {
    expect(rulesIn('You always exaggerate when it comes to dates.')).toEqual(['accusing-you'])
  })

  it('marks the word by itself once the whole is never to be marked', () => {
    const [whole] = findingsOf('You always exaggerate.')
    expect(
      rulesIn('You always exaggerate.', [{ rule: 'accusing-you', phrase: whole?.phrase ?? '' }]),
    ).toEqual(['absolute'])
  })

  it('prefers, of two with the same words, the one that offers others', () => {
    expect(rulesIn('You don’t listen.')).toEqual(['accusing-you'])
  })

  it('keeps marks that stand beside one another', () => {
    expect(rulesIn('It is just a date, and simply the wrong one.')).toEqual(['limiter', 'limiter'])
  })
})

function findingsOf(text: string) {
  const reading = new DraftReader(context, defaultCoachChoices).read(text)
  return reading.kind === 'read' ? reading.findings : []
}
