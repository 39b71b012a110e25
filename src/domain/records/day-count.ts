import type { CalendarDay } from './calendar-day'

const dayMs = 24 * 60 * 60_000

/** The day of the calendar on which `at` (milliseconds) lies, in the time zone of this machine. */
export function dayOf(at: number): CalendarDay {
  const date = new Date(at)
  return calendarDay(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/** The day as it is written, the month counted from 1. */
export function calendarDay(year: number, month: number, day: number): CalendarDay {
  return [String(year).padStart(4, '0'), padded(month), padded(day)].join('-')
}

const padded = (value: number): string => String(value).padStart(2, '0')

/** How many days `to` lies after `from`, negative before it. Counted on the calendar: no hour is lost or won. */
export function daysFrom(from: CalendarDay, to: CalendarDay): number {
  return Math.round((noonOf(to) - noonOf(from)) / dayMs)
}

/** The day so many days later, or earlier for a negative count. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return new Date(noonOf(day) + count * dayMs).toISOString().slice(0, 10)
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(noonOf(day)).getUTCDay()
}

/** Days have no time zone; their middle in UTC stands for them, so that arithmetic is that of the calendar. */
function noonOf(day: CalendarDay): number {
  return Date.parse(`${day}T12:00:00.000Z`)
}
