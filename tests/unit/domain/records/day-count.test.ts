import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysFrom, weekdayOf } from '../../../../src/domain/records/day-count'

describe('days of the calendar', () => {
  it('begin and end at midnight of this machine', () => {
    expect(dayOf(new Date(2026, 10, 24, 0, 0).getTime())).toBe('2026-11-24')
    expect(dayOf(new Date(2026, 10, 24, 23, 59, 59).getTime())).toBe('2026-11-24')
  })

  it('are counted across leap days, years, and the hours that clocks win or lose', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysFrom('2026-10-26', '2026-10-24')).toBe(-2)
    expect(daysFrom('2027-12-31', '2028-12-31')).toBe(366)
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-30', -2)).toBe('2026-03-28')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('know their weekday', () => {
    expect(weekdayOf('2026-11-22')).toBe(0)
    expect(weekdayOf('2026-11-28')).toBe(6)
  })
})
