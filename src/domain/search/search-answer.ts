import { z } from 'zod'
import { recordIdSchema } from '../records/record-id'
import { excerptSchema } from './excerpt'
import { searchKindSchema } from './search-document'

/** One record that was found, and the line in which it was. */
export const searchHitSchema = z.object({
  kind: searchKindSchema,
  id: recordIdSchema,
  title: z.string(),
  titleMarks: excerptSchema.shape.marks,
  /** Milliseconds since the epoch. */
  when: z.number(),
  personIds: z.array(recordIdSchema).readonly(),
  excerpt: excerptSchema.nullable(),
  furtherLines: z.number(),
})

export type SearchHit = z.infer<typeof searchHitSchema>

/** How far reading the records for the search is. */
export const searchReadingSchema = z.object({ done: z.number(), total: z.number() })

export type SearchReading = z.infer<typeof searchReadingSchema>

export const searchAnswerSchema = z.object({
  /** How many records were found, beside those that the limit lets through. */
  total: z.number(),
  /** The best first. */
  hits: z.array(searchHitSchema).readonly(),
  /** Null when everything is read, and the answer complete. */
  reading: searchReadingSchema.nullable(),
})

export type SearchAnswer = z.infer<typeof searchAnswerSchema>
