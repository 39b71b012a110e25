import type { CalendarWindow } from './calendar-event'

const dayMs = 24 * 60 * 60_000

/** From a month before `now` (milliseconds) to half a year after it. */
export function usualWindow(now: number): CalendarWindow {
  return { from: now - 30 * dayMs, to: now + 180 * dayMs }
}
