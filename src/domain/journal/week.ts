import { instantSchema } from '../records/instant'
import { z } from 'zod'

/** A week of the local calendar, from Monday until before the next Monday. */
export const weekSchema = z.object({ startsAt: instantSchema, endsAt: instantSchema })

export type Week = z.infer<typeof weekSchema>

/** The week that holds `now` (milliseconds), or one that lies `weeksAgo` before it. */
export function weekOf(now: number, weeksAgo = 0): Week {
  const day = new Date(now)
  const sinceMonday = (day.getDay() + 6) % 7
  // By the calendar and not by hours, as weeks with a change of the clock are longer or shorter.
  const mondayAfter = (weeks: number) =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday + 7 * weeks).toISOString()
  return { startsAt: mondayAfter(-weeksAgo), endsAt: mondayAfter(1 - weeksAgo) }
}

/** Instants are all written in one form, so that their order is that of their text. */
export function isWithin({ startsAt, endsAt }: Week, instant: string): boolean {
  return instant >= startsAt && instant < endsAt
}
