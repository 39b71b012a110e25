import { z } from 'zod'

/** A day of the calendar as `YYYY-MM-DD`, the same day wherever it is read: what a promise is due on. */
export const calendarDaySchema = z.iso.date()

export type CalendarDay = z.infer<typeof calendarDaySchema>
