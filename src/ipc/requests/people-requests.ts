import { z } from 'zod'
import { checkInSummarySchema } from '../../domain/check-ins/check-in'
import { commitmentSummarySchema } from '../../domain/commitments/commitment'
import { journalEntrySummarySchema } from '../../domain/journal/journal-entry'
import { mediumSchema } from '../../domain/medium/medium'
import { meetingSummarySchema } from '../../domain/meetings/meeting-summary'
import { contactSchema, touchSchema } from '../../domain/people/in-touch'
import { needAnswerSchema } from '../../domain/people/needs'
import { commonGroundSchema, personSchema, personSummarySchema } from '../../domain/people/person'
import { instantSchema } from '../../domain/records/instant'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

const byPersonId = z.object({ id: recordIdSchema })

const stretch = {
  offset: z.number().int().min(0).max(1_000_000),
  limit: z.number().int().min(1).max(500),
}

/** Which people to list, and which stretch of the answer. */
const browseQuerySchema = z.object({
  text: z.string().max(500),
  sort: z.enum(['name', 'last-contact']),
  filter: z.enum(['losing-touch', 'internal', 'external']).nullable(),
  ...stretch,
})

export type PeopleBrowsing = z.infer<typeof browseQuerySchema>

const personRowSchema = z.object({
  person: personSummarySchema,
  lastContactAt: instantSchema.nullable(),
  isLosingTouch: z.boolean(),
  openFromMe: z.number(),
  openFromThem: z.number(),
})

const losingTouchSchema = z.object({
  total: z.number(),
  rows: z
    .array(
      z.object({
        person: personSummarySchema,
        lastContactAt: instantSchema.nullable(),
        since: instantSchema,
      }),
    )
    .readonly(),
})

/** Tells one version of a person's file from another. */
const revisionSchema = z.string().max(64)

const openedPersonSchema = personSchema.extend({ revision: revisionSchema })

/** A person as their file holds them, and which version of the file that is. */
export type OpenedPerson = z.infer<typeof openedPersonSchema>

/** What the head of the page may change; only the changed parts travel. Lists are changed one item at a time. */
export const personChangesSchema = personSchema
  .pick({ role: true, organisation: true, side: true, emails: true, phones: true, preferredMedium: true })
  .extend({ name: z.string().trim().min(1).max(200), touch: touchSchema })
  .partial()
  .strict()

export type PersonChanges = z.infer<typeof personChangesSchema>

/** Which version of the file a save goes out from: of another one it is refused with `changed-outside`. */
const savedFromSchema = z.object({
  revision: revisionSchema,
  /** Whether what the file holds is kept in the history first. */
  keepsBefore: z.boolean(),
})

export type PersonSavedFrom = z.infer<typeof savedFromSchema>

/** One item of a person's lists: what is new comes to the end, what is known by its id takes the known one's place. */
const personItemSchema = z.discriminatedUnion('list', [
  z.object({ list: z.literal('needs'), value: needAnswerSchema }),
  z.object({ list: z.literal('commonGround'), value: commonGroundSchema }),
  z.object({ list: z.literal('contacts'), value: contactSchema }),
])

export type PersonItem = z.infer<typeof personItemSchema>

const timelineEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('meeting'), at: instantSchema, meeting: meetingSummarySchema }),
  z.object({ kind: z.literal('promise'), at: instantSchema, commitment: commitmentSummarySchema }),
  z.object({ kind: z.literal('promise-settled'), at: instantSchema, commitment: commitmentSummarySchema }),
  z.object({ kind: z.literal('check-in'), at: instantSchema, checkIn: checkInSummarySchema }),
  z.object({ kind: z.literal('contact'), at: instantSchema, contact: contactSchema }),
  z.object({ kind: z.literal('note'), at: instantSchema, entry: journalEntrySummarySchema }),
])

const referencesSchema = z.object({
  meetings: z.number(),
  commitments: z.number(),
  checkIns: z.number(),
  entries: z.number(),
})

/** How many records name a person. */
export type PersonReferences = z.infer<typeof referencesSchema>

export const peopleRequests = {
  'people:list': { input: nothing, output: z.array(personSummarySchema) },
  'people:browse': {
    input: browseQuerySchema,
    output: z.object({ total: z.number(), rows: z.array(personRowSchema).readonly() }),
  },
  'people:create': {
    input: z.object({ name: z.string().trim().min(1).max(200) }),
    output: personSummarySchema,
  },
  'people:open': { input: byPersonId, output: openedPersonSchema },
  'people:save': {
    input: z.object({ id: recordIdSchema, changes: personChangesSchema, from: savedFromSchema }),
    output: z.object({ revision: revisionSchema }),
  },
  'people:put-item': { input: z.object({ id: recordIdSchema, item: personItemSchema }), output: nothing },
  'people:remove-item': {
    input: z.object({
      id: recordIdSchema,
      list: z.enum(['needs', 'commonGround', 'contacts']),
      itemId: recordIdSchema,
    }),
    output: nothing,
  },
  'people:snooze': {
    input: z.object({ id: recordIdSchema, until: instantSchema.nullable() }),
    output: nothing,
  },
  /** When they were last in contact, and everything with them, the newest first. */
  'people:timeline': {
    input: z.object({ id: recordIdSchema, ...stretch }),
    output: z.object({
      total: z.number(),
      rows: z.array(timelineEventSchema).readonly(),
      lastContactAt: instantSchema.nullable(),
    }),
  },
  'people:losing-touch': { input: nothing, output: losingTouchSchema },
  'people:references': { input: byPersonId, output: referencesSchema },
  'people:remove': { input: byPersonId, output: nothing },
  'people:put-back': { input: byPersonId, output: personSummarySchema },
  'people:prefer-medium': {
    input: z.object({ id: recordIdSchema, medium: mediumSchema.nullable() }),
    output: personSchema,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
