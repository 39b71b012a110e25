import { describe, expect, it } from 'vitest'
import { meetingSummarySchema, summarizeMeeting } from '../../../../src/domain/meetings/meeting-summary'
import { phaseOf } from '../../../../src/domain/meetings/phase'
import { isReady } from '../../../../src/domain/meetings/readiness'
import { workedExample } from '../../../../src/domain/meetings/worked-example'
import { aMeeting, builtAt } from '../../../support/builders'

describe('the summary of a meeting', () => {
  it('is what its schema says, and nothing more', () => {
    const summary = summarizeMeeting(aMeeting())
    expect(meetingSummarySchema.strict().parse(summary)).toEqual(summary)
  })

  it('is in the same phase as the meeting', () => {
    let ids = 0
    const { meeting } = workedExample(builtAt, () => `id-${(ids += 1)}`)
    for (const each of [
      meeting,
      aMeeting(),
      aMeeting({ startsAt: builtAt }),
      aMeeting({ phaseByHand: 'ready' }),
    ])
      expect(phaseOf(summarizeMeeting(each), Date.parse(builtAt))).toBe(
        phaseOf({ ...each, isReady: isReady(each) }, Date.parse(builtAt)),
      )
  })

  it('stays small however long the purpose is', () => {
    const { purpose } = summarizeMeeting(aMeeting({ purpose: 'x'.repeat(100_000) }))
    expect(purpose).toBe('x'.repeat(240))
  })

  it('does not cut a character of the purpose in two', () => {
    const { purpose } = summarizeMeeting(aMeeting({ purpose: `${'x'.repeat(239)}🧭 and more` }))
    expect(purpose).toBe('x'.repeat(239))
    expect(summarizeMeeting(aMeeting({ purpose: `${'x'.repeat(238)}🧭` })).purpose).toBe(
      `${'x'.repeat(238)}🧭`,
    )
  })

  it('tells the first words of what happened, or else of what differed from the plan', () => {
    const { reflection } = aMeeting()
    const happenedIn = (given: { happened: string; difference: string }) =>
      summarizeMeeting(aMeeting({ reflection: { ...reflection, ...given } })).happened
    expect(happenedIn({ happened: 'She asked first.', difference: 'I waited.' })).toBe('She asked first.')
    expect(happenedIn({ happened: ' ', difference: 'I waited.' })).toBe('I waited.')
    expect(happenedIn({ happened: 'x'.repeat(1000), difference: '' })).toHaveLength(160)
  })
})
