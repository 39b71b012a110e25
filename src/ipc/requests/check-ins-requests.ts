import { z } from 'zod'
import { checkInChangesSchema } from '../../domain/check-ins/change-check-in'
import { checkInSchema, checkInSubjectSchema, checkInSummarySchema } from '../../domain/check-ins/check-in'
import { instantSchema } from '../../domain/records/instant'
import { recordIdSchema } from '../../domain/records/record-id'
import { practiceAnswerSchema, practiceItemSchema } from '../../domain/reflections/reflection'
import { nothing } from './nothing'

const byCheckInId = z.object({ id: recordIdSchema })

export const practiceMomentSchema = z.object({
  from: z.enum(['meeting', 'entry', 'check-in']),
  id: recordIdSchema,
  title: z.string(),
  at: instantSchema,
  practice: z.partialRecord(practiceItemSchema, practiceAnswerSchema),
})

export const checkInsRequests = {
  /** Those of one kind, and of one person if one is given, the latest first. */
  'check-ins:list': {
    input: z.object({
      kind: z.enum(['trust', 'practice', 'setting']),
      personId: recordIdSchema.optional(),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z.array(checkInSummarySchema),
  },
  'check-ins:open': { input: byCheckInId, output: checkInSchema },
  /** Made with its first answer, so that an empty one never lies about. */
  'check-ins:create': {
    input: z.object({ subject: checkInSubjectSchema, changes: checkInChangesSchema }),
    output: checkInSchema,
  },
  'check-ins:save': {
    input: z.object({ id: recordIdSchema, changes: checkInChangesSchema }),
    output: checkInSchema,
  },
  'check-ins:remove': { input: byCheckInId, output: nothing },
  'check-ins:put-back': { input: byCheckInId, output: checkInSummarySchema },
  /** Every time that the six questions were answered, wherever that was, the latest first. */
  'check-ins:practice-history': {
    input: z.object({ limit: z.number().int().min(1).max(1000) }),
    output: z.array(practiceMomentSchema),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
