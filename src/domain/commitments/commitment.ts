import { z } from 'zod'
import { lineageSchema } from '../merging/lineage'
import { calendarDaySchema } from '../records/calendar-day'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'

export const commitmentSchemaVersion = 1

/** The most of a line that is read, and kept beside the promise that it made. */
export const longestPromiseLine = 2000

/** A new date that was agreed on for a promise. */
export const renegotiationSchema = z.object({
  id: recordIdSchema,
  agreedAt: instantSchema,
  fromDay: calendarDaySchema.nullable(),
  toDay: calendarDaySchema.nullable(),
  reason: z.string().max(2000),
})

export type Renegotiation = z.infer<typeof renegotiationSchema>

/** A promise, given or received. */
export const commitmentSchema = z.object({
  schemaVersion: z.literal(commitmentSchemaVersion),
  id: recordIdSchema,
  /** What is promised. */
  text: z.string().min(1).max(2000),
  /** Who owes it: the writer, or the other person. */
  owedBy: z.enum(['me', 'them']),
  /** The other person; null when nobody in particular was named. */
  personId: recordIdSchema.nullable(),
  /** The last day on which it is kept in time; null without a date. */
  dueOn: calendarDaySchema.nullable(),
  /** The moment that calls for it: *if* this comes … */
  ifMoment: z.string().max(1000),
  /** … *then I will* do that first. */
  thenAction: z.string().max(1000),
  state: z.enum(['open', 'kept', 'missed']),
  /** When it was kept, or taken for missed; null while it is open. */
  settledAt: instantSchema.nullable(),
  /** When whoever waits for it was told that it would not be kept in time; null when nobody was. */
  toldAt: instantSchema.nullable(),
  /** Every new date that was agreed on, the earliest first. */
  renegotiations: z.array(renegotiationSchema),
  /** Where it was made: a meeting, or an entry of the journal. */
  meetingId: recordIdSchema.nullable(),
  entryId: recordIdSchema.nullable(),
  /** The words of the line that it was made from, as they were read last; absent when it was made by itself. */
  line: z.string().max(longestPromiseLine).optional(),
  isExample: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type Commitment = z.infer<typeof commitmentSchema>

/** A promise of the writer’s of which nothing but its words is known. */
export function newCommitment(id: string, text: string, createdAt: string): Commitment {
  return {
    schemaVersion: commitmentSchemaVersion,
    id,
    text,
    owedBy: 'me',
    personId: null,
    dueOn: null,
    ifMoment: '',
    thenAction: '',
    state: 'open',
    settledAt: null,
    toldAt: null,
    renegotiations: [],
    meetingId: null,
    entryId: null,
    isExample: false,
    createdAt,
    updatedAt: createdAt,
  }
}

/** What the ledger needs to know of a promise. */
export const commitmentSummarySchema = commitmentSchema.omit({ schemaVersion: true, lineage: true })

export type CommitmentSummary = z.infer<typeof commitmentSummarySchema>

export function summarizeCommitment({ schemaVersion, lineage, ...summary }: Commitment): CommitmentSummary {
  return summary
}
