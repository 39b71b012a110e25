import { z } from 'zod'
import { practiceAnswerSchema, practiceItemSchema } from '../reflections/reflection'
import { checkInSchemaVersion, ratedItemSchema, type CheckIn, type CheckInSubject } from './check-in'

/** What was answered since the last save; null takes an answer back, and what is not named stays. */
export const checkInChangesSchema = z.object({
  ratings: z.record(z.string().min(1).max(64), ratedItemSchema.nullable()).optional(),
  practice: z.partialRecord(practiceItemSchema, practiceAnswerSchema.nullable()).optional(),
  moveId: z.string().max(64).nullable().optional(),
})

export type CheckInChanges = z.infer<typeof checkInChangesSchema>

/** A check-in that nothing was answered in yet. */
export function newCheckIn(id: string, subject: CheckInSubject, takenAt: string): CheckIn {
  return {
    schemaVersion: checkInSchemaVersion,
    id,
    subject,
    takenAt,
    ratings: {},
    practice: {},
    moveId: null,
    isExample: false,
    createdAt: takenAt,
    updatedAt: takenAt,
  }
}

export function changeCheckIn(checkIn: CheckIn, changes: CheckInChanges, updatedAt: string): CheckIn {
  return {
    ...checkIn,
    ratings: withAnswers(checkIn.ratings, changes.ratings),
    practice: withAnswers(checkIn.practice, changes.practice),
    moveId: changes.moveId === undefined ? checkIn.moveId : changes.moveId,
    updatedAt,
  }
}

/** The later of two bundles of unsaved changes wins, answer by answer. */
export function joinChanges(earlier: CheckInChanges, later: CheckInChanges): CheckInChanges {
  return {
    ...earlier,
    ...later,
    ...(earlier.ratings || later.ratings ? { ratings: { ...earlier.ratings, ...later.ratings } } : {}),
    ...(earlier.practice || later.practice ? { practice: { ...earlier.practice, ...later.practice } } : {}),
  }
}

function withAnswers<T>(
  before: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, T | null>> | undefined,
): Record<string, T> {
  const all = Object.entries({ ...before, ...changes })
  return Object.fromEntries(all.filter((entry): entry is [string, T] => entry[1] !== null))
}
