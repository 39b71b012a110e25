import { z } from 'zod'
import { sharedPageSchema, sharedPageSummarySchema } from '../../domain/pages/shared-page'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

const byPageId = z.object({ id: recordIdSchema })

/** More than one page can hold. */
const mostQuestions = 500

/** The parts of a page that the interface may change. */
export const sharedPageChangesSchema = sharedPageSchema
  .pick({ title: true, introduction: true })
  .extend({ items: sharedPageSchema.shape.items.max(mostQuestions) })
  .partial()
  .strict()

export type SharedPageChanges = z.input<typeof sharedPageChangesSchema>

/** A question that was asked in several meetings, with some of them, the latest first. */
export const askedAgainSchema = z.object({
  text: z.string(),
  otherWays: z.array(z.string()).readonly(),
  meetingIds: z.array(z.string()).readonly(),
  meetings: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
})

export type AskedAgain = z.infer<typeof askedAgainSchema>

/** Pages of answers to what everybody asks. */
export const pagesRequests = {
  /** The one that was changed last first. */
  'pages:list': { input: nothing, output: z.array(sharedPageSummarySchema) },
  /** The questions that were asked in several meetings and stand on no page yet, the most often asked first. */
  'pages:recurring': { input: nothing, output: z.array(askedAgainSchema).readonly() },
  'pages:create': { input: nothing, output: sharedPageSchema },
  /** Puts a question on a page, to be answered there; on a new one where none is given. */
  'pages:answer': {
    input: z.object({
      pageId: recordIdSchema.nullable(),
      question: sharedPageSchema.shape.items.element.shape.question,
      meetingIds: z.array(recordIdSchema).max(100_000),
    }),
    output: sharedPageSummarySchema,
  },
  'pages:open': { input: byPageId, output: sharedPageSchema },
  'pages:save': {
    input: z.object({ id: recordIdSchema, changes: sharedPageChangesSchema }),
    output: sharedPageSummarySchema,
  },
  'pages:remove': { input: byPageId, output: nothing },
  'pages:put-back': { input: byPageId, output: sharedPageSummarySchema },
  /** Asks where to, and writes one file; null when the person thought better of it. */
  'pages:export': {
    input: z.object({ id: recordIdSchema, format: z.enum(['html', 'markdown']) }),
    output: z.object({ savedTo: z.string().nullable() }),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
