import { describe, expect, it } from 'vitest'
import { onThisDay } from '../../../../src/domain/journal/on-this-day'
import { timelineOf } from '../../../../src/domain/journal/timeline'
import { anEntrySummary } from '../../../support/builders'

const entriesOn = (...days: string[]) =>
  timelineOf(
    [],
    days.map((day) => anEntrySummary({ id: day, happenedAt: `${day}T12:00:00.000Z` })),
  )

const monthsAgo = (timeline: ReturnType<typeof entriesOn>, day: string) =>
  onThisDay(timeline, Date.parse(`${day}T12:00:00.000Z`)).map((found) => found.monthsAgo)

describe('on this day', () => {
  it('looks a month, a quarter, half a year and whole years back', () => {
    const timeline = entriesOn(
      '2026-05-15',
      '2026-04-15',
      '2026-03-15',
      '2026-02-15',
      '2025-11-15',
      '2025-05-15',
      '2023-05-15',
    )
    expect(monthsAgo(timeline, '2026-05-15')).toEqual([1, 3, 6, 12, 36])
  })

  it('takes the last day of a month that is too short', () => {
    expect(monthsAgo(entriesOn('2026-02-28', '2026-02-27'), '2026-03-31')).toEqual([1])
    expect(monthsAgo(entriesOn('2023-02-28'), '2024-02-29')).toEqual([12])
  })

  it('is empty on an ordinary day, and in an empty journal', () => {
    expect(monthsAgo(entriesOn('2026-04-14'), '2026-05-15')).toEqual([])
    expect(monthsAgo(entriesOn(), '2026-05-15')).toEqual([])
  })

  it('stays a few, however many there were', () => {
    const timeline = timelineOf(
      [],
      Array.from({ length: 20 }, () => anEntrySummary({ happenedAt: '2026-04-15T12:00:00.000Z' })),
    )
    expect(monthsAgo(timeline, '2026-05-15')).toHaveLength(6)
  })
})
