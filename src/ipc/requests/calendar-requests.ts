import { z } from 'zod'
import { recordIdSchema } from '../../domain/records/record-id'
import { watchedCalendarSchema } from '../settings'
import { nothing } from './nothing'

const changedPartSchema = z.enum([
  'title',
  'time',
  'length',
  'place',
  'people',
  'about',
  'medium',
  'takes-place-again',
])

/** What would become of an event, in the words of `PlannedEvent`. */
const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('new'),
    because: z.enum(['usual', 'all-day', 'declined', 'outside', 'deleted-before']),
  }),
  z.object({ kind: z.literal('changed'), parts: z.array(changedPartSchema).readonly() }),
  z.object({ kind: z.literal('unchanged') }),
  z.object({ kind: z.literal('cancelled'), isUntouched: z.boolean(), isGoneFromSeries: z.boolean() }),
  z.object({ kind: z.literal('outdated') }),
  z.object({ kind: z.literal('nothing') }),
])

const calendarRowSchema = z.object({
  outcome: outcomeSchema,
  /** Whether it is done unless the person decides otherwise. */
  isProposed: z.boolean(),
  title: z.string(),
  startsAt: z.string(),
  durationMinutes: z.number(),
  isAllDay: z.boolean(),
  isRepeating: z.boolean(),
  place: z.string(),
  /** The keys of who is in it. */
  people: z.array(z.string()).readonly(),
})

export type CalendarRow = z.infer<typeof calendarRowSchema>

const personMatchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('me') }),
  z.object({
    kind: z.literal('known'),
    personId: z.string(),
    name: z.string(),
    because: z.enum(['address', 'name', 'before']),
  }),
  z.object({ kind: z.literal('left-out') }),
  z.object({ kind: z.literal('several') }),
  z.object({ kind: z.literal('new') }),
])

const calendarPersonSchema = z.object({
  key: z.string(),
  name: z.string(),
  email: z.string(),
  /** In how many events. */
  events: z.number(),
  match: personMatchSchema,
})

export type CalendarPerson = z.infer<typeof calendarPersonSchema>

const calendarLookedAtSchema = z.object({
  /** Tells one look from the next, so that what was chosen for one is not done to another. */
  look: z.number(),
  /** The file, or what the calendar calls itself; '' for a text without either. */
  name: z.string(),
  rows: z.array(calendarRowSchema).readonly(),
  people: z.array(calendarPersonSchema).readonly(),
  /** Who of them the writer seems to be, where no address of theirs is known yet. */
  likelySelf: z.string().nullable(),
  problems: z
    .array(z.object({ line: z.number().nullable(), title: z.string(), reason: z.string() }))
    .readonly(),
  /** How many events have times without a zone, which that of this machine stands in for. */
  floating: z.number(),
  /** Names of zones that nobody knows. */
  unknownZones: z.array(z.string()).readonly(),
  machineZone: z.string(),
})

/** What taking in a calendar would do, before anything is done. */
export type CalendarLookedAt = z.infer<typeof calendarLookedAtSchema>

const personKey = z.string().max(600)

const calendarPersonDecisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('me'), key: personKey }),
  z.object({ kind: z.literal('person'), key: personKey, personId: recordIdSchema }),
  z.object({ kind: z.literal('add'), key: personKey }),
  z.object({ kind: z.literal('leave-out'), key: personKey }),
])

/** Who somebody of the calendar is; what was not decided stays as it was proposed. */
export type CalendarPersonDecision = z.infer<typeof calendarPersonDecisionSchema>

export const importedCalendarSchema = z.object({
  added: z.number(),
  changed: z.number(),
  /** Cancelled meetings that stay, marked, as something was written in them. */
  marked: z.number(),
  /** Cancelled meetings that nothing was written in, which are in the trash. */
  removed: z.number(),
  people: z.number(),
  isCancelled: z.boolean(),
})

export type ImportedCalendar = z.infer<typeof importedCalendarSchema>

const watchedSchema = z.object({
  watched: watchedCalendarSchema.nullable(),
  /** How many new meetings wait to be looked at. */
  offered: z.number(),
  /** Why it cannot be followed at the moment, in words. */
  refusal: z.string().nullable(),
  /** The writer’s own addresses, as they were told with imports. */
  ownAddresses: z.array(z.string()).readonly(),
})

/** The calendar that is followed, and what came of it. */
export type WatchedCalendarState = z.infer<typeof watchedSchema>

const mostTextLength = 32 * 1024 * 1024

const bytesSchema = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= mostTextLength, 'larger than any calendar')

export const calendarRequests = {
  /** Asks for a calendar file (.ics), and tells what is in it; null without one. */
  'calendar:choose-file': { input: nothing, output: calendarLookedAtSchema.nullable() },
  /** Looks into a file that was dropped or a text that was pasted; what was looked into before is forgotten. */
  'calendar:look-into': {
    input: z.union([
      z.object({ name: z.string().max(500), bytes: bytesSchema }).strict(),
      z.object({ text: z.string().max(mostTextLength) }).strict(),
    ]),
    output: calendarLookedAtSchema,
  },
  /** What was looked into last, compared with the library as it is now; null when nothing was. */
  'calendar:read-import': { input: nothing, output: calendarLookedAtSchema.nullable() },
  /** Takes in the rows of these places, as a task that can be cancelled. */
  'calendar:import': {
    input: z.object({
      look: z.number().int(),
      rows: z.array(z.number().int().min(0).max(1_000_000)).max(200_000),
      people: z.array(calendarPersonDecisionSchema).max(100_000),
    }),
    output: importedCalendarSchema,
  },
  /** Takes the last import back as a whole; what was written since stays. */
  'calendar:undo-import': { input: nothing, output: nothing },
  'calendar:read-watched': { input: nothing, output: watchedSchema },
  /** Asks for a file or a folder, and follows it from now on. */
  'calendar:watch': { input: z.object({ what: z.enum(['file', 'folder']) }), output: watchedSchema },
  'calendar:stop-watching': { input: nothing, output: watchedSchema },
  'calendar:choose-takes-new': { input: z.object({ takesNew: z.boolean() }), output: watchedSchema },
  'calendar:forget-address': { input: z.object({ address: z.string().max(254) }), output: watchedSchema },
  /** Looks into what the followed calendar has that is new; null where there is nothing. */
  'calendar:look-into-watched': { input: nothing, output: calendarLookedAtSchema.nullable() },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
