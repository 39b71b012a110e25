import { z } from 'zod'
import { lessonLifeSchema, newLessonLife } from '../journal/lesson'
import { scaleStepSchema } from '../medium/situation'

export const practiceAnswerSchema = z.enum(['no', 'partly', 'yes'])

export type PracticeAnswer = z.infer<typeof practiceAnswerSchema>

export const practiceItemSchema = z.enum([
  'authentic',
  'commitments',
  'respect',
  'aligned',
  'reliable',
  'delivered',
])

export type PracticeItem = z.infer<typeof practiceItemSchema>

/** 0 (as bad as it could be) to 10 (as good as it could be); shown in words. */
export const outcomeStepSchema = z.number().int().min(0).max(10)

/** What was learned from one meeting. Nothing in it is required. */
export const reflectionSchema = z.object({
  /** 1 withdrew … 5 opened up. */
  reaction: scaleStepSchema.nullable(),
  /** Ids of `signals` that were seen. */
  signalIds: z.array(z.string().max(64)).max(64),
  otherSignals: z.string(),
  planned: z.string(),
  happened: z.string(),
  difference: z.string(),
  /** The if-then plan: *if* this moment comes, *then I will* do that. */
  ifMoment: z.string(),
  thenAction: z.string(),
  /** What became of that plan, which is the lesson of this meeting. */
  lesson: lessonLifeSchema,
  outcome: outcomeStepSchema.nullable(),
  /** Answers to the plays' reflect prompts, by prompt id. */
  answers: z.record(z.string(), z.string()),
  practice: z.partialRecord(practiceItemSchema, practiceAnswerSchema),
})

export type Reflection = z.infer<typeof reflectionSchema>

export const emptyReflection: Reflection = {
  reaction: null,
  signalIds: [],
  otherSignals: '',
  planned: '',
  happened: '',
  difference: '',
  ifMoment: '',
  thenAction: '',
  lesson: newLessonLife,
  outcome: null,
  answers: {},
  practice: {},
}
