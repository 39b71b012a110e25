import { describe, expect, it } from 'vitest'
import { historySentence, readOwnHistory, saferDay } from '../../../../src/domain/commitments/own-history'
import { aCommitmentSummary } from '../../../support/builders'

/** Kept so many days after the day that was given; null for never. */
function settled(daysLate: number | null, given = {}) {
  const at = new Date(2026, 10, 10 + (daysLate ?? 0), 12, 0).toISOString()
  return aCommitmentSummary({
    dueOn: '2026-11-10',
    state: daysLate === null ? 'missed' : 'kept',
    settledAt: at,
    ...given,
  })
}

const historyOf = (...days: (number | null)[]) => readOwnHistory(days.map((late) => settled(late)))

describe('the history of one’s own promises', () => {
  it('says nothing about fewer than five', () => {
    const few = historyOf(2, 2, 2, 2)
    expect(few).toEqual({ kind: 'too-few', count: 4 })
    expect(historySentence(few)).toBeNull()
    expect(saferDay(few, '2026-11-26')).toBeNull()
  })

  it('tells how late the one in the middle was, and proposes a day that is no weekend', () => {
    const late = historyOf(0, 1, 2, 2, 9)
    expect(late).toEqual({ kind: 'known', count: 5, inTime: 1, medianDaysLate: 2 })
    expect(historySentence(late)).toBe(
      'Of your last 5 promises, 1 was kept by the first day given; the one in the middle was 2 days late.',
    )
    expect(saferDay(late, '2026-11-24')).toBe('2026-11-26')
    // Two days after a Thursday is a Saturday.
    expect(saferDay(late, '2026-11-26')).toBe('2026-11-30')
    expect(saferDay(late, '2026-11-27')).toBe('2026-11-30')
  })

  it('proposes nothing when promises tend to be kept', () => {
    const good = historyOf(-3, -1, 0, 0, 4)
    expect(historySentence(good)).toBe('Of your last 5 promises, 4 were kept by the first day given.')
    expect(saferDay(good, '2026-11-26')).toBeNull()
  })

  it('counts what was never kept as later than anything', () => {
    const bad = historyOf(null, null, null, 1, 2)
    expect(bad).toMatchObject({ medianDaysLate: null, inTime: 0 })
    expect(historySentence(bad)).toContain(
      'none was kept by the first day given, and more than half were not kept',
    )
    expect(saferDay(bad, '2026-11-26')).toBeNull()
  })

  it('counts from the first day that was given, not from one that was agreed on later', () => {
    const moved = {
      id: 'r',
      agreedAt: '2026-11-09T09:00:00.000Z',
      fromDay: '2026-11-10',
      toDay: '2026-11-13',
      reason: '',
    }
    const history = readOwnHistory(
      [0, 1, 2, 3, 4].map(() => settled(3, { dueOn: '2026-11-13', renegotiations: [moved] })),
    )
    expect(history).toMatchObject({ inTime: 0, medianDaysLate: 3 })
  })

  it('leaves out what they promised, what is open or had no day, and the example', () => {
    const others = [
      { owedBy: 'them' as const },
      { state: 'open' as const },
      { dueOn: null },
      { isExample: true },
    ]
    expect(readOwnHistory(others.map((given) => settled(1, given)))).toEqual({ kind: 'too-few', count: 0 })
  })

  it('looks at the last twenty', () => {
    const old = Array.from({ length: 30 }, () => settled(9, { settledAt: '2020-01-01T09:00:00.000Z' }))
    const recent = Array.from({ length: 20 }, () => settled(0))
    expect(readOwnHistory([...old, ...recent])).toMatchObject({ count: 20, inTime: 20 })
  })
})
