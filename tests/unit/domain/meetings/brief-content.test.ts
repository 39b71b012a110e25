import { describe, expect, test } from 'vitest'
import type { Meeting, Preparation } from '../../../../src/domain/meetings/meeting'
import { unknownSituation } from '../../../../src/domain/medium/situation'
import { briefContentOf, lengthOf } from '../../../../src/domain/meetings/brief-content'
import { aMeeting } from '../../../support/builders'

function prepared(given: Partial<Preparation>, meeting: Partial<Meeting> = {}): Meeting {
  const blank = aMeeting(meeting)
  return { ...blank, preparation: { ...blank.preparation, ...given } }
}

const ids = (meeting: Meeting) => briefContentOf(meeting).others.map(({ id }) => id)

describe('the content of a brief', () => {
  test('leaves out what is empty or blank', () => {
    const content = briefContentOf(prepared({ answers: { 'first-sentence': '  \n', facts: ' ' } }))
    expect(content).toEqual({
      firstSentence: null,
      sayBack: null,
      checkQuestion: null,
      medium: null,
      objections: [],
      others: [],
    })
  })

  test('puts what is needed in the room before the ground that it stands on', () => {
    const answers = {
      facts: '1',
      'my-story': '2',
      'their-view': '3',
      'not-lost': '4',
      'hard-truth': '5',
      beneath: '6',
    }
    const meeting = prepared({ answers }, { playIds: ['empathetic-summary', 'difficult-truth'] })
    expect(ids(meeting)).toEqual(['hard-truth', 'beneath', 'not-lost', 'their-view', 'facts', 'my-story'])
  })

  test('holds what the meeting asks, and nothing of plays or parts that were taken off', () => {
    const answers = { 'hard-truth': 'It is decided.', facts: 'Monday', 'their-view': 'Theirs' }
    expect(ids(prepared({ answers }, { playIds: [], isSensitive: false }))).toEqual(['their-view'])
  })

  test('advises a medium only when something was answered', () => {
    expect(briefContentOf(prepared({})).medium).toBeNull()
    const situation = { ...unknownSituation, emotionalCharge: 5, distance: 1 } as const
    expect(briefContentOf(prepared({ situation })).medium).toMatchObject({
      isChosen: false,
      ranked: { medium: 'in-person' },
    })
  })

  test('keeps to the medium that was chosen, and to its own opening when the advice is another', () => {
    const situation = { ...unknownSituation, emotionalCharge: 5, complexity: 5, distance: 1 } as const
    const medium = briefContentOf(prepared({ situation, medium: 'voice-call' })).medium
    expect(medium).toMatchObject({ isChosen: true, ranked: { medium: 'voice-call' }, steps: [] })
    expect(medium?.ranked.opening).not.toBe('')
  })

  test('keeps the steps around a talk in the medium that was chosen', () => {
    const situation = { ...unknownSituation, emotionalCharge: 4, complexity: 5, distance: 1 } as const
    const medium = briefContentOf(prepared({ situation, medium: 'in-person' })).medium
    expect(medium?.steps.map(({ role }) => role)).toContain('talk')
  })

  test('counts as long only when it would not fit on a sheet in the larger print', () => {
    expect(lengthOf(briefContentOf(prepared({ answers: { facts: 'x'.repeat(3000) } })))).toBe('short')
    expect(lengthOf(briefContentOf(prepared({ answers: { facts: 'x'.repeat(3300) } })))).toBe('long')
  })
})
