import { z } from 'zod'

/** A time of the day as `HH:MM`, on a clock of 24 hours. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** The hours of each day in which nothing is told; they may begin in the evening and end in the morning. */
export const quietHoursSchema = z.object({ from: timeOfDaySchema, to: timeOfDaySchema })

export type QuietHours = z.infer<typeof quietHoursSchema>

export const usualQuietHours: QuietHours = { from: '20:00', to: '07:30' }

/**
 * Whether `now` (milliseconds) lies in them, by the clock on the wall in this machine’s time zone; a day on which the
 * clock is changed has an hour more or less of them. The end is not quiet any more; hours from and to the same time are
 * none.
 */
export function isQuiet({ from, to }: QuietHours, now: number): boolean {
  const date = new Date(now)
  const time = `${padded(date.getHours())}:${padded(date.getMinutes())}`
  return from <= to ? from <= time && time < to : from <= time || time < to
}

const padded = (value: number): string => String(value).padStart(2, '0')
