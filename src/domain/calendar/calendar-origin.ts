import { z } from 'zod'
import { mediumSchema } from '../medium/medium'
import { merged, type Merged } from '../merging/merged'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'

/** Who became of somebody that an event names; null for the writer, and for who was left out. */
export const importedPersonSchema = z.object({
  /** The address in small letters, or `name …` for somebody without one. */
  key: z.string().max(300),
  personId: recordIdSchema.nullable(),
})

export type ImportedPerson = z.infer<typeof importedPersonSchema>

/** What the calendar said when it was taken in last, so that it is known later what the person changed since. */
export const importedDetailsSchema = z.object({
  title: z.string(),
  startsAt: instantSchema,
  durationMinutes: z.number(),
  isAllDay: z.boolean(),
  /** A room, an address or the link of a call; '' without one. It is the calendar’s alone and not written by hand. */
  place: z.string(),
  /** What the invitation says; the calendar’s alone, too. */
  about: z.string(),
  medium: mediumSchema.nullable(),
  people: z.array(importedPersonSchema),
})

export type ImportedDetails = z.infer<typeof importedDetailsSchema>

/** Where a meeting came from, if it came from a calendar (RFC 5545). */
export const calendarOriginSchema = z.object({
  uid: z.string(),
  /** Which time of an event that repeats; null for one that happens once. */
  recurrenceId: z.string().nullable(),
  sequence: z.number().int(),
  /** When the calendar changed it last, as far as it says so. */
  changedAt: instantSchema.nullable(),
  /** When Attune heard that it was cancelled; null while it was not. */
  cancelledAt: instantSchema.nullable(),
  imported: importedDetailsSchema,
})

export type CalendarOrigin = z.infer<typeof calendarOriginSchema>

/** Of what two machines took in, the later state of the calendar counts; nothing of it was written by hand. */
export function mergeOrigins(
  _: CalendarOrigin | null | undefined,
  older: CalendarOrigin | null,
  newer: CalendarOrigin | null,
): Merged<CalendarOrigin | null> {
  if (older === null || newer === null) return merged(newer ?? older)
  const isLater =
    older.sequence > newer.sequence ||
    (older.sequence === newer.sequence && (older.changedAt ?? '') > (newer.changedAt ?? ''))
  return merged(isLater ? older : newer)
}
