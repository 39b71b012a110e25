import { z } from 'zod'
import { scaleStepSchema } from '../medium/situation'
import { lineageSchema } from '../merging/lineage'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'
import { practiceAnswerSchema, practiceItemSchema } from '../reflections/reflection'

export const checkInSchemaVersion = 1

/** What a check-in is about: trust with one person, one's own practice, or how safe openness is in an organisation. */
export const checkInSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('trust'), personId: recordIdSchema }),
  z.object({ kind: z.literal('practice') }),
  z.object({ kind: z.literal('setting'), organisation: z.string().max(200) }),
])

export type CheckInSubject = z.infer<typeof checkInSubjectSchema>

/** One item answered: a step of its scale, 1 the weakest, and what it was seen by. */
export const ratedItemSchema = z.object({ step: scaleStepSchema, evidence: z.string().max(2000) })

export type RatedItem = z.infer<typeof ratedItemSchema>

/** A dated self-assessment. */
export const checkInSchema = z.object({
  schemaVersion: z.literal(checkInSchemaVersion),
  id: recordIdSchema,
  subject: checkInSubjectSchema,
  takenAt: instantSchema,
  /** Items of the trust check-in or of the setting check, by their ids; what was not answered is not there. */
  ratings: z.record(z.string().max(64), ratedItemSchema),
  /** Answers of the practice check-in. */
  practice: z.partialRecord(practiceItemSchema, practiceAnswerSchema),
  /** The next step that was chosen, by the id of its move; null when none was. */
  moveId: z.string().max(64).nullable(),
  isExample: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type CheckIn = z.infer<typeof checkInSchema>

/** What lists and charts need to know of a check-in: the steps without their evidence. */
export const checkInSummarySchema = checkInSchema
  .pick({ id: true, subject: true, takenAt: true, practice: true, moveId: true, isExample: true })
  .extend({ steps: z.record(z.string(), scaleStepSchema) })

export type CheckInSummary = z.infer<typeof checkInSummarySchema>

export function summarizeCheckIn(checkIn: CheckIn): CheckInSummary {
  const { id, subject, takenAt, practice, moveId, isExample } = checkIn
  const steps = Object.fromEntries(Object.entries(checkIn.ratings).map(([item, { step }]) => [item, step]))
  return { id, subject, takenAt, practice, moveId, isExample, steps }
}
