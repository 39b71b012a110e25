import { z } from 'zod'
import { mediumSchema } from '../medium/medium'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'

const daysSchema = z.number().int().min(1).max(3650)

/** How often to be in touch; null where nothing was settled. */
export const touchSchema = z.object({
  idealDays: daysSchema.nullable(),
  /** After so many days without contact the person is being lost touch with. */
  longestDays: daysSchema.nullable(),
  /** Until then nothing is asked for. */
  snoozedUntil: instantSchema.nullable(),
})

export type Touch = z.infer<typeof touchSchema>

export const untouched: Touch = { idealDays: null, longestDays: null, snoozedUntil: null }

/** One contact outside of the meetings that are kept here, logged by hand. */
export const contactSchema = z.object({
  id: recordIdSchema,
  at: instantSchema,
  medium: mediumSchema.nullable(),
  note: z.string().max(2000),
})

export type Contact = z.infer<typeof contactSchema>

/** The latest of the contacts, or null without one. */
export function lastContactAt(contacts: readonly Contact[]): string | null {
  return contacts.reduce<string | null>(
    (latest, { at }) => (latest === null || Date.parse(at) > Date.parse(latest) ? at : latest),
    null,
  )
}
