import { describe, expect, it } from 'vitest'
import { readToday, todayPartLimit, type TodayPart } from '../../../../src/domain/meetings/today'
import { aMeetingSummary } from '../../../support/builders'

const now = Date.parse('2026-03-02T09:00:00.000Z')

const titlesOf = (part: TodayPart) => part.rows.map(({ title }) => title)

describe('today', () => {
  it('shows next what is under way or starts within seven days, soonest first', () => {
    const { next } = readToday(
      [
        aMeetingSummary({ title: 'In eight days', startsAt: '2026-03-10T09:00:00.000Z' }),
        aMeetingSummary({ title: 'In seven days', startsAt: '2026-03-09T09:00:00.000Z' }),
        aMeetingSummary({ title: 'Tomorrow, ready', startsAt: '2026-03-03T09:00:00.000Z', isReady: true }),
        aMeetingSummary({ title: 'In five minutes', startsAt: '2026-03-02T09:05:00.000Z' }),
        aMeetingSummary({ title: 'Running', startsAt: '2026-03-02T08:45:00.000Z', durationMinutes: 30 }),
        aMeetingSummary({ title: 'Over', startsAt: '2026-03-02T08:00:00.000Z', durationMinutes: 30 }),
        aMeetingSummary({ title: 'Without a date' }),
        aMeetingSummary({
          title: 'Called off',
          startsAt: '2026-03-03T09:00:00.000Z',
          closedAt: '2026-03-01T09:00:00.000Z',
        }),
      ],
      now,
    )
    expect(titlesOf(next)).toEqual(['Running', 'In five minutes', 'Tomorrow, ready', 'In seven days'])
    expect(next.total).toBe(4)
  })

  it('shows a meeting that was started by hand, whenever it was planned for', () => {
    const started = aMeetingSummary({
      title: 'Started early',
      startsAt: '2026-03-20T09:00:00.000Z',
      startedAt: '2026-03-02T08:55:00.000Z',
    })
    expect(titlesOf(readToday([started], now).next)).toEqual(['Started early'])
  })

  it('shows what is still to prepare: by date, then without a date from the last edited on', () => {
    const { toPrepare } = readToday(
      [
        aMeetingSummary({ title: 'Some day', updatedAt: '2026-02-01T09:00:00.000Z' }),
        aMeetingSummary({ title: 'Some day, edited now', updatedAt: '2026-03-02T08:00:00.000Z' }),
        aMeetingSummary({ title: 'Next month', startsAt: '2026-04-02T09:00:00.000Z' }),
        aMeetingSummary({ title: 'Tomorrow', startsAt: '2026-03-03T09:00:00.000Z' }),
        aMeetingSummary({ title: 'Ready', startsAt: '2026-03-03T09:00:00.000Z', isReady: true }),
      ],
      now,
    )
    expect(titlesOf(toPrepare)).toEqual(['Tomorrow', 'Next month', 'Some day, edited now', 'Some day'])
  })

  it('shows the reflections that are owed, the meeting that ended last at the top', () => {
    const { reflectionsOwed } = readToday(
      [
        aMeetingSummary({ title: 'Last week', endedAt: '2026-02-23T10:00:00.000Z' }),
        aMeetingSummary({ title: 'This morning', startsAt: '2026-03-02T07:00:00.000Z', durationMinutes: 30 }),
        aMeetingSummary({
          title: 'Reflected on',
          endedAt: '2026-03-02T08:00:00.000Z',
          closedAt: '2026-03-02T08:30:00.000Z',
        }),
        aMeetingSummary({ title: 'Yesterday', endedAt: '2026-03-01T10:00:00.000Z' }),
      ],
      now,
    )
    expect(titlesOf(reflectionsOwed)).toEqual(['This morning', 'Yesterday', 'Last week'])
  })

  it('shows a few of each, and says how many there are', () => {
    const many = Array.from({ length: 30 }, (_, minute) =>
      aMeetingSummary({
        title: `${minute}`,
        startsAt: `2026-03-03T09:${String(minute).padStart(2, '0')}:00.000Z`,
      }),
    )
    const { next, toPrepare, reflectionsOwed } = readToday(many, now)
    expect([next.total, next.rows.length]).toEqual([30, todayPartLimit])
    expect([toPrepare.total, toPrepare.rows.length]).toEqual([30, todayPartLimit])
    expect(reflectionsOwed).toEqual({ total: 0, rows: [] })
  })
})
