import { describe, expect, it } from 'vitest'
import { newCommitment, summarizeCommitment } from '../../../../src/domain/commitments/commitment'
import type { Capture } from '../../../../src/domain/notes/capture'
import { composeFollowUp, type FollowUpMaterial } from '../../../../src/domain/reflections/follow-up-message'

const capturedAt = '2026-03-03T09:10:00.000Z'
const capture = (kind: Capture['kind'], text: string): Capture => ({ kind, text, capturedAt })

type Promised = FollowUpMaterial['promises'][number]

const promise = (text: string, parts: Partial<Promised> = {}): Promised => ({
  ...summarizeCommitment(newCommitment(text, text, capturedAt)),
  ...parts,
})

const compose = (material: Partial<FollowUpMaterial>) =>
  composeFollowUp({
    ...{ captures: [], promises: [], unsaidLines: [], today: '2026-03-03' },
    nameOf: (personId) => (personId === 'ana' ? 'Ana' : null),
    ...material,
  })

describe('a follow-up message from what was captured', () => {
  it('lists decisions, promises and open questions, each once and without the mark of a mention', () => {
    const captures = [
      capture('question', 'Who tells the customers?'),
      capture('commitment', '@Ana figures by Thursday.'),
      capture('decision', 'Twelve renewals are looked at one by one.'),
      capture('decision', 'Twelve renewals are looked at one by one.'),
    ]
    expect(compose({ captures })).toBe(
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
    const captures = [
      capture('feeling', 'tired'),
      capture('objection', 'Too short'),
      capture('decision', ' '),
    ]
    expect(compose({ captures })).toBeNull()
  })
})

describe('the promises of a follow-up message', () => {
  it('say who owes what by when, the writer first', () => {
    const promises = [
      promise('the figures', { owedBy: 'them', personId: 'ana', dueOn: '2026-03-05' }),
      promise('pricing draft', { personId: 'ana', dueOn: '2027-01-04' }),
      promise('an answer', { owedBy: 'them', personId: 'unknown' }),
    ]
    expect(compose({ promises })).toContain(
      [
        'I promised:\n- pricing draft, by Monday 4 January 2027',
        'Ana promised:\n- the figures, by Thursday 5 March',
        'You promised:\n- an answer',
      ].join('\n\n'),
    )
  })

  it('are not said a second time as the lines that they were made from', () => {
    const captures = [
      capture('commitment', '@Ana pricing draft by Thursday'),
      capture('commitment', 'pricing draft'),
      capture('commitment', 'I call the bank.'),
      capture('commitment', 'Somebody orders lunch'),
    ]
    const promises = [
      promise('pricing draft', { line: '@Ana pricing draft by Thursday', personId: 'ana' }),
      promise('call the bank'),
    ]
    expect(compose({ captures, promises })).toContain(
      'I promised:\n- pricing draft\n- call the bank\n\nPromised:\n- Somebody orders lunch\n\n',
    )
  })

  it('are left out when their line was planned and not said', () => {
    const line = 'I will send you a draft'
    expect(compose({ promises: [promise('send a draft', { line })], unsaidLines: [line] })).toBeNull()
  })
})
