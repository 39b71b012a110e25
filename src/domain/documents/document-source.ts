import { z } from 'zod'
import { calendarDaySchema } from '../records/calendar-day'
import { recordIdSchema } from '../records/record-id'

export const meetingPartSchema = z.enum(['preparation', 'notes', 'promises', 'reflection'])

export type MeetingPart = z.infer<typeof meetingPartSchema>

export const meetingParts = meetingPartSchema.options

export const personPartSchema = z.enum(['details', 'needs', 'common-ground', 'promises', 'timeline'])

export type PersonPart = z.infer<typeof personPartSchema>

export const personParts = personPartSchema.options

const meetingPartsSchema = z.array(meetingPartSchema).max(meetingParts.length)

/** What is made a document of, and which parts of it. */
export const documentSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('meeting'), id: recordIdSchema, parts: meetingPartsSchema }),
  z.object({ kind: z.literal('brief'), id: recordIdSchema }),
  z.object({ kind: z.literal('reflection'), id: recordIdSchema }),
  z.object({
    kind: z.literal('person'),
    id: recordIdSchema,
    parts: z.array(personPartSchema).max(personParts.length),
  }),
  /** Both days belong to it. */
  z.object({ kind: z.literal('journal'), from: calendarDaySchema, to: calendarDaySchema }),
])

export type DocumentSource = z.infer<typeof documentSourceSchema>

/** Many meetings, each a document of its own. */
export const manyMeetingsSchema = z.object({
  ids: z.array(recordIdSchema).min(1).max(100_000),
  parts: meetingPartsSchema,
})
