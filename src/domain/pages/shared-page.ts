import { z } from 'zod'
import { t } from '../../texts/t'
import { lineageSchema } from '../merging/lineage'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'

export const sharedPageSchemaVersion = 1

/** One question that keeps coming back, and its answer. */
export const pageItemSchema = z.object({
  id: recordIdSchema,
  question: z.string().max(2000),
  answer: z.string().max(20_000),
  /** The meetings in which it was asked. */
  meetingIds: z.array(recordIdSchema),
})

export type PageItem = z.infer<typeof pageItemSchema>

/** Answers to what everybody asks, to be exported and shown to many. */
export const sharedPageSchema = z.object({
  schemaVersion: z.literal(sharedPageSchemaVersion),
  id: recordIdSchema,
  title: z.string().max(300),
  introduction: z.string().max(20_000),
  items: z.array(pageItemSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type SharedPage = z.infer<typeof sharedPageSchema>

/** A page without a word on it. */
export function newSharedPage(id: string, createdAt: string): SharedPage {
  return {
    schemaVersion: sharedPageSchemaVersion,
    id,
    title: '',
    introduction: '',
    items: [],
    createdAt,
    updatedAt: createdAt,
  }
}

/** What a page is called. */
export function pageName({ title }: Pick<SharedPage, 'title'>): string {
  return title.trim() === '' ? t('Questions and answers') : title
}

/** Stands under a question whose answer is still to be written: those who read the page should know. */
export const noAnswerYet = t('Not answered yet.')

/** What those who read the page get to see: a place that was left empty is none. */
export function questionsToShow({ items }: SharedPage): readonly PageItem[] {
  return items.filter(({ question }) => question.trim() !== '')
}

export const sharedPageSummarySchema = sharedPageSchema
  .pick({ id: true, title: true, createdAt: true, updatedAt: true })
  .extend({
    /** The questions on it, so that one which is answered is not offered again. */
    questions: z.array(z.string()),
  })

export type SharedPageSummary = z.infer<typeof sharedPageSummarySchema>

export function summarizeSharedPage({
  id,
  title,
  createdAt,
  updatedAt,
  items,
}: SharedPage): SharedPageSummary {
  return { id, title, createdAt, updatedAt, questions: items.map(({ question }) => question) }
}
