import { z } from 'zod'
import { meetingSchema, phaseSchema } from '../domain/meetings/meeting'
import { meetingSummarySchema } from '../domain/meetings/meeting-summary'
import { personSchema, personSummarySchema } from '../domain/people/person'
import { mediumSchema } from '../domain/medium/medium'
import { notesDocumentSchema } from '../domain/notes/notes-document'
import { recordIdSchema } from '../domain/records/record-id'
import { commandIdSchema } from './commands'
import { appearanceSchema, settingsSchema } from './settings'

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

const nothing = z.void()
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
    preparation: true,
    sayBacks: true,
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

const libraryProblemSchema = z.object({
  /** The file as the library calls it: `meetings/<id>.json`. */
  file: z.string(),
  /** Where its bytes are kept now, as the library calls it. */
  keptAt: z.string(),
  message: z.string(),
})

export type LibraryProblem = z.infer<typeof libraryProblemSchema>

const environmentSchema = z.object({
  version: z.string(),
  platform: z.enum(['mac', 'windows', 'linux']),
  libraryFolder: z.string(),
  /** Where the choice of the folder comes from; `ATTUNE_LIBRARY` wins over the settings. */
  libraryFolderFrom: z.enum(['environment', 'settings', 'default']),
})

export type Environment = z.infer<typeof environmentSchema>

/** Every request that the renderer may make, with what it gives and what it gets. */
export const requests = {
  'today:read': { input: nothing, output: todaySchema },
  'meetings:list': { input: listQuerySchema, output: meetingPageSchema },
  'meetings:create': {
    input: z.object({ playIds: z.array(z.string().max(64)).optional() }),
    output: meetingSchema,
  },
  'meetings:open': { input: byMeetingId, output: meetingSchema },
  'meetings:save': {
    input: z.object({ id: recordIdSchema, changes: meetingChangesSchema }),
    output: meetingSummarySchema,
  },
  'meetings:duplicate': { input: byMeetingId, output: meetingSchema },
  'meetings:delete': { input: byMeetingId, output: nothing },
  'meetings:put-back': { input: byMeetingId, output: meetingSummarySchema },
  'meetings:export-brief': {
    input: byMeetingId,
    output: z.object({ savedTo: z.string().nullable() }),
  },
  'meetings:print-brief': { input: byMeetingId, output: nothing },
  'people:list': { input: nothing, output: z.array(personSummarySchema) },
  'people:create': {
    input: z.object({ name: z.string().trim().min(1).max(200) }),
    output: personSummarySchema,
  },
  'people:open': { input: z.object({ id: recordIdSchema }), output: personSchema },
  'people:prefer-medium': {
    input: z.object({ id: recordIdSchema, medium: mediumSchema.nullable() }),
    output: personSchema,
  },
  'example:remove': { input: nothing, output: nothing },
  'example:restore': { input: nothing, output: meetingSummarySchema },
  'settings:read': { input: nothing, output: settingsSchema },
  'settings:choose-appearance': { input: z.object({ appearance: appearanceSchema }), output: settingsSchema },
  'library:problems': { input: nothing, output: z.array(libraryProblemSchema) },
  'library:show-folder': { input: nothing, output: nothing },
  'library:choose-folder': { input: nothing, output: z.object({ chosen: z.string().nullable() }) },
  'app:environment': { input: nothing, output: environmentSchema },
  'app:copy-text': { input: z.object({ text: z.string().max(1_000_000) }), output: nothing },
  'app:open-link': { input: z.object({ url: z.string().max(4096) }), output: nothing },
  'window:answer-closing': { input: z.object({ isSaved: z.boolean() }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type Channel = keyof typeof requests

/** What a caller passes, before defaults are filled in. */
export type Input<C extends Channel> = z.input<(typeof requests)[C]['input']>

/** What a handler gets, parsed. */
export type ParsedInput<C extends Channel> = z.output<(typeof requests)[C]['input']>

export type Output<C extends Channel> = z.output<(typeof requests)[C]['output']>

export type Handlers = { readonly [C in Channel]: (input: ParsedInput<C>) => Promise<Output<C>> | Output<C> }

/** What main tells the renderer, in the past tense, and the one question it asks: to save before the window goes. */
export const events = {
  'meetings:changed': nothing,
  'people:changed': nothing,
  'library:problem-found': libraryProblemSchema,
  /** How far reading the records into the index is, or null when none is being read. */
  'library:read': z.object({ done: z.number(), total: z.number() }).nullable(),
  'command:chosen': z.object({ id: commandIdSchema }),
  'window:closing': nothing,
} as const satisfies Record<string, z.ZodType>

export type EventName = keyof typeof events

export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>
