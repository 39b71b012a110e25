import { z } from 'zod'
import { carriedForwardSchema } from '../../domain/meetings/carried-forward'
import { meetingSchema, phaseSchema } from '../../domain/meetings/meeting'
import { meetingSummarySchema } from '../../domain/meetings/meeting-summary'
import { notesDocumentSchema } from '../../domain/notes/notes-document'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

/** Which meetings to list, and which stretch of the answer. */
const listQuerySchema = z.object({
  phase: phaseSchema.nullable(),
  personId: recordIdSchema.nullable(),
  text: z.string().max(500),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
})

const meetingPageSchema = z.object({ total: z.number(), rows: z.array(meetingSummarySchema).readonly() })

/** What needs the person now: each list capped, with how many there are in all. */
const todaySchema = z.object({
  next: meetingPageSchema,
  toPrepare: meetingPageSchema,
  reflectionsOwed: meetingPageSchema,
  /** The worked example, while it is there. */
  exampleId: recordIdSchema.nullable(),
  meetingsInAll: z.number(),
})

export type Today = z.infer<typeof todaySchema>

const byMeetingId = z.object({ id: recordIdSchema })

/** The notes as JSON text: the editor writes it block by block, which is cheaper than copying a tree across. */
const notesJsonSchema = z
  .string()
  .max(64_000_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' })
      return z.NEVER
    }
  })
  .pipe(notesDocumentSchema)

/**
 * The parts of a meeting that the interface may change. Only the changed ones travel, so that a key in the notes does
 * not carry the preparation along, nor overwrite it.
 */
export const meetingChangesSchema = meetingSchema
  .pick({
    title: true,
    startsAt: true,
    durationMinutes: true,
    personIds: true,
    purpose: true,
    isSensitive: true,
    playIds: true,
    ownPlays: true,
    preparation: true,
    sayBacks: true,
    dismissedFindings: true,
    reflection: true,
    startedAt: true,
    endedAt: true,
    closedAt: true,
    phaseByHand: true,
  })
  .partial()
  .extend({ notesJson: notesJsonSchema.optional() })
  .strict()

export type MeetingChanges = z.input<typeof meetingChangesSchema>

export type ParsedMeetingChanges = z.output<typeof meetingChangesSchema>

/** Tells one version of a meeting's file from another. */
const revisionSchema = z.string().max(64)

const openedMeetingSchema = meetingSchema.extend({ revision: revisionSchema })

/** A meeting as its file holds it, and which version of the file that is. */
export type OpenedMeeting = z.infer<typeof openedMeetingSchema>

const savedMeetingSchema = meetingSummarySchema.extend({ revision: revisionSchema })

/** What a save made of the file. */
export type SavedMeeting = Pick<z.infer<typeof savedMeetingSchema>, 'revision'>

/** Which version of the file a save goes out from: of another one it is refused with `changed-outside`. */
const savedFromSchema = z.object({
  revision: revisionSchema,
  /** Whether what the file holds is kept in the history first. */
  keepsBefore: z.boolean(),
})

export type SavedFrom = z.infer<typeof savedFromSchema>

export const meetingsRequests = {
  'today:read': { input: nothing, output: todaySchema },
  'meetings:list': { input: listQuerySchema, output: meetingPageSchema },
  'meetings:create': {
    input: z.object({
      playIds: z.array(z.string().max(64)).optional(),
      personIds: z.array(recordIdSchema).optional(),
    }),
    output: meetingSchema,
  },
  'meetings:open': { input: byMeetingId, output: openedMeetingSchema },
  'meetings:save': {
    input: z.object({
      id: recordIdSchema,
      changes: meetingChangesSchema,
      from: savedFromSchema.optional(),
    }),
    output: savedMeetingSchema,
  },
  /** What earlier meetings with these people bring to this one, as it stands on the page. */
  'meetings:carry-forward': {
    input: z.object({
      id: recordIdSchema,
      personIds: z.array(recordIdSchema).max(1000),
      playIds: z.array(z.string().max(64)).max(1000),
    }),
    output: carriedForwardSchema.nullable(),
  },
  'meetings:duplicate': { input: byMeetingId, output: meetingSchema },
  'meetings:delete': { input: byMeetingId, output: nothing },
  'meetings:put-back': { input: byMeetingId, output: meetingSummarySchema },
  'meetings:export-brief': {
    input: byMeetingId,
    output: z.object({ savedTo: z.string().nullable() }),
  },
  'meetings:print-brief': { input: byMeetingId, output: nothing },
  'example:remove': { input: nothing, output: nothing },
  'example:restore': { input: nothing, output: meetingSummarySchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
