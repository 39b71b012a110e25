import { describe, expect, it } from 'vitest'
import { scoreRow } from '../../../../../src/domain/coach/measures/score-row'

describe('scoring a row', () => {
  it('names advice as the labelled data does', () => {
    expect(scoreRow('reflection', { text: 'I’d suggest you ask the team before you decide.' })).toEqual({
      label: 'therapist_input',
    })
  })

  it('gives the kind of a reflection and of a question', () => {
    expect(
      scoreRow('reflection_type', {
        text: 'You want it on paper.',
        context: 'I just want the whole thing on paper.',
      }),
    ).toEqual({ label: 'simple' })
    expect(scoreRow('question_type', { text: 'What would make this easier for you?' })).toEqual({
      label: 'open',
    })
  })

  it('scores a row without anything heard before it', () => {
    expect(scoreRow('reflection', { text: 'Mm-hmm.', context: undefined })).toEqual({ label: 'other' })
  })
})
