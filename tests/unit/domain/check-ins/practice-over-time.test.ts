import { describe, expect, it } from 'vitest'
import { practiceHistory } from '../../../../src/domain/check-ins/practice-history'
import { describePractice } from '../../../../src/domain/check-ins/practice-pattern'
import { aCheckInSummary, aMeetingSummary, anEntrySummary } from '../../../support/builders'

const facts = {
  ...{ medium: null, forecast: null, outcome: null, reaction: null, wording: null },
  practice: { reliable: 'yes' as const },
}

describe('practiceHistory', () => {
  it('brings together reflections, entries and check-ins, the latest first', () => {
    const history = practiceHistory(
      {
        meetings: [
          aMeetingSummary({ id: 'm', title: 'Pricing', facts, endedAt: '2026-03-02T11:00:00.000Z' }),
          aMeetingSummary({ id: 'without', facts: null }),
        ],
        entries: [
          anEntrySummary({ id: 'e', practice: { aligned: 'no' }, happenedAt: '2026-03-04T11:00:00.000Z' }),
          anEntrySummary({ id: 'plain' }),
        ],
        checkIns: [
          aCheckInSummary({
            ...{ id: 'c', subject: { kind: 'practice' }, practice: { respect: 'partly' } },
            takenAt: '2026-03-03T11:00:00.000Z',
          }),
          aCheckInSummary({ id: 'trust' }),
        ],
      },
      10,
    )
    expect(history.map(({ from, id }) => `${from} ${id}`)).toEqual(['entry e', 'check-in c', 'meeting m'])
  })

  it('gives no more than it is asked for', () => {
    const entries = ['a', 'b', 'c'].map((id) => anEntrySummary({ id, practice: { aligned: 'yes' } }))
    expect(practiceHistory({ meetings: [], entries, checkIns: [] }, 2)).toHaveLength(2)
  })
})

describe('describePractice', () => {
  it('says nothing of few answers', () => {
    expect(describePractice([{ aligned: 'yes' }])).toMatch(/^Too few answers/)
    expect(describePractice([])).toMatch(/^Too few answers/)
  })

  it('names what comes most and least often', () => {
    const answers = [1, 2, 3, 4, 5].map((time) => ({
      reliable: 'yes' as const,
      aligned: time === 1 ? ('yes' as const) : ('partly' as const),
    }))
    expect(describePractice(answers)).toBe(
      '“Yes” most often to reliable (5 of 5), least often to aligned (1 of 5).',
    )
  })

  it('says so where no question stands out', () => {
    const answers = Array.from({ length: 5 }, () => ({ reliable: 'yes' as const, aligned: 'yes' as const }))
    expect(describePractice(answers)).toMatch(/^No question stands out/)
  })
})
