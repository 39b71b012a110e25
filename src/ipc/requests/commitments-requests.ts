import { z } from 'zod'
import { commitmentSchema, commitmentSummarySchema } from '../../domain/commitments/commitment'
import { dateGroups } from '../../domain/commitments/date-group'
import { longestLine } from '../../domain/commitments/parse-promise-line'
import { shownStates } from '../../domain/commitments/shown-state'
import { calendarDaySchema } from '../../domain/records/calendar-day'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

const byCommitmentId = z.object({ id: recordIdSchema })

/** Which promises to list, in which order, and which stretch of the answer. */
const ledgerQuerySchema = z.object({
  owedBy: z.enum(['me', 'them']).nullable(),
  personId: recordIdSchema.nullable(),
  meetingId: recordIdSchema.nullable(),
  entryId: recordIdSchema.nullable(),
  state: z.enum([...shownStates, 'unsettled']).nullable(),
  text: z.string().max(500),
  order: z.enum(['date', 'person']),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
})

/** Where a promise was made, with what to call it; null when that is in no list any more. */
const originSchema = z
  .object({ kind: z.enum(['meeting', 'entry']), id: recordIdSchema, title: z.string() })
  .nullable()

export type PromiseOrigin = z.infer<typeof originSchema>

const ledgerRowSchema = z.object({
  commitment: commitmentSummarySchema,
  group: z.discriminatedUnion('by', [
    z.object({ by: z.literal('date'), group: z.enum(dateGroups) }),
    z.object({ by: z.literal('person'), personId: recordIdSchema.nullable() }),
  ]),
  groupCount: z.number().nullable(),
  origin: originSchema,
})

export type ShownLedgerRow = z.infer<typeof ledgerRowSchema>

const ownHistorySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-few'), count: z.number() }),
  z.object({
    kind: z.literal('known'),
    count: z.number(),
    inTime: z.number(),
    medianDaysLate: z.number().nullable(),
  }),
])

const namedPersonSchema = z.object({ id: recordIdSchema, name: z.string() })

/** A line as it was understood. */
export const promiseLineSchema = z.object({
  person: z
    .discriminatedUnion('kind', [
      namedPersonSchema.extend({ kind: z.literal('known') }),
      z.object({
        kind: z.literal('several'),
        name: z.string(),
        candidates: z.array(namedPersonSchema).readonly(),
      }),
      z.object({ kind: z.literal('unknown'), name: z.string() }),
    ])
    .nullable(),
  owedBy: z.enum(['me', 'them']),
  text: z.string(),
  dueOn: calendarDaySchema.nullable(),
  refusedDate: z
    .object({
      words: z.string(),
      why: z.enum(['no-such-day', 'past', 'too-far', 'two-readings', 'weekday-differs']),
    })
    .nullable(),
})

const stepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keep') }),
  z.object({ kind: z.literal('miss') }),
  z.object({ kind: z.literal('tell') }),
  z.object({ kind: z.literal('reopen') }),
  z.object({
    kind: z.literal('renegotiate'),
    toDay: calendarDaySchema.nullable(),
    reason: z.string().max(2000),
    isTold: z.boolean(),
  }),
])

/** The parts that the interface may change; those that a step changes are there to take it back. */
const commitmentChangesSchema = commitmentSchema
  .pick({
    text: true,
    owedBy: true,
    personId: true,
    dueOn: true,
    ifMoment: true,
    thenAction: true,
    state: true,
    settledAt: true,
    toldAt: true,
    renegotiations: true,
  })
  .partial()
  .strict()

export type CommitmentChanges = z.infer<typeof commitmentChangesSchema>

export const commitmentsRequests = {
  'commitments:list': {
    input: ledgerQuerySchema,
    output: z.object({ total: z.number(), rows: z.array(ledgerRowSchema).readonly() }),
  },
  /** What is open and due within seven days or overdue, both ways, capped. */
  'commitments:due': {
    input: nothing,
    output: z.object({
      total: z.number(),
      rows: z.array(commitmentSummarySchema).readonly(),
      /** How many of the writer’s own are due today or overdue. */
      ownNow: z.number(),
    }),
  },
  /** How the writer’s own promises went, against the first day that was given. */
  'commitments:own-history': { input: nothing, output: ownHistorySchema },
  /** Reads a line, and makes nothing of it; those who take part in the meeting are meant first. */
  'commitments:understand': {
    input: z.object({ line: z.string().max(longestLine), meetingId: recordIdSchema.nullable() }),
    output: promiseLineSchema,
  },
  'commitments:create': {
    input: commitmentSchema
      .pick({ owedBy: true, personId: true, dueOn: true, meetingId: true, entryId: true })
      .extend({ text: z.string().trim().min(1).max(2000) }),
    output: commitmentSummarySchema,
  },
  'commitments:open': {
    input: byCommitmentId,
    output: z.object({ commitment: commitmentSummarySchema, origin: originSchema }),
  },
  'commitments:save': {
    input: z.object({ id: recordIdSchema, changes: commitmentChangesSchema }),
    output: commitmentSummarySchema,
  },
  /** Takes a step now; the answer tells what was before it, to be saved when it is taken back. */
  'commitments:settle': {
    input: z.object({ id: recordIdSchema, step: stepSchema }),
    output: z.object({ commitment: commitmentSummarySchema, before: commitmentChangesSchema }),
  },
  'commitments:remove': { input: byCommitmentId, output: nothing },
  'commitments:put-back': { input: byCommitmentId, output: commitmentSummarySchema },
  /**
   * A line in the notes or in an entry that makes a promise was finished: makes the promise, or lets the one that was
   * made from it follow. Null when it makes none: it has no words, or its promise was removed.
   */
  'commitments:note-line': {
    input: z.object({
      /** The id of the line’s promise, which the line carries. */
      id: recordIdSchema,
      origin: z.object({ kind: z.enum(['meeting', 'entry']), id: recordIdSchema }),
      words: z.string().max(longestLine),
      /** Nobody said that the line is a promise: it makes one only when it names a day. */
      needsDate: z.boolean().optional(),
    }),
    output: commitmentSummarySchema.nullable(),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
