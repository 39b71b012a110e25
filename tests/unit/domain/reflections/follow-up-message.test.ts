import { describe, expect, it } from 'vitest'
import type { Capture } from '../../../../src/domain/notes/capture'
import { composeFollowUp } from '../../../../src/domain/reflections/follow-up-message'

const capturedAt = '2026-03-03T09:10:00.000Z'
const capture = (kind: Capture['kind'], text: string): Capture => ({ kind, text, capturedAt })

describe('a follow-up message from what was captured', () => {
  it('lists decisions, promises and open questions, each once and without the mark of a mention', () => {
    const captures = [
      capture('question', 'Who tells the customers?'),
      capture('commitment', '@Ana figures by Thursday.'),
      capture('decision', 'Twelve renewals are looked at one by one.'),
      capture('decision', 'Twelve renewals are looked at one by one.'),
    ]
    expect(composeFollowUp(captures)).toBe(
      [
        'Thank you for the talk today. This is what I took from it:',
        'We decided:\n- Twelve renewals are looked at one by one',
        'Promised:\n- Ana figures by Thursday',
        'Still open:\n- Who tells the customers?',
        'Did I get that right, or is something missing?',
      ].join('\n\n'),
    )
  })

  it('leaves what they felt and objected to out of writing, and has nothing to say of that alone', () => {
    expect(
      composeFollowUp([
        capture('feeling', 'tired'),
        capture('objection', 'Too short'),
        capture('decision', ' '),
      ]),
    ).toBeNull()
  })
})
