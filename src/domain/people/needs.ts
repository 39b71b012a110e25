import { z } from 'zod'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'

/** The seven questions of the needs map, in the order in which they are asked. */
export const needQuestionSchema = z.enum([
  'goals',
  'challenges',
  'support',
  'constraints',
  'data-they-see',
  'data-they-miss',
  'involvement',
])

export type NeedQuestion = z.infer<typeof needQuestionSchema>

/** One dated answer to a question of the needs map. Older answers stay: what changed is worth seeing. */
export const needAnswerSchema = z.object({
  id: recordIdSchema,
  question: needQuestionSchema,
  text: z.string().min(1).max(4000),
  /** Whether they said or showed it, or it is only what one supposes. */
  certainty: z.enum(['assumed', 'known']),
  answeredAt: instantSchema,
  /** The meeting that it was learned in, if any. */
  meetingId: recordIdSchema.nullable(),
})

export type NeedAnswer = z.infer<typeof needAnswerSchema>
