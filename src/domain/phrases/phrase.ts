import { z } from 'zod'
import { lineageSchema } from '../merging/lineage'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'
import { phrasePurposeSchema } from './phrase-purpose'

export const phraseSchemaVersion = 1

/** Longer than anybody says in one breath. */
export const longestPhrase = 500

/** A sentence of a person's own, kept to be said again; `…` stands for what is filled in each time. */
export const phraseSchema = z.object({
  schemaVersion: z.literal(phraseSchemaVersion),
  id: recordIdSchema,
  text: z.string().min(1).max(longestPhrase),
  purpose: phrasePurposeSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type Phrase = z.infer<typeof phraseSchema>

/** What the palette needs to know of a phrase. */
export const phraseSummarySchema = phraseSchema.pick({ id: true, text: true, purpose: true, createdAt: true })

export type PhraseSummary = z.infer<typeof phraseSummarySchema>

export function summarizePhrase({ id, text, purpose, createdAt }: Phrase): PhraseSummary {
  return { id, text, purpose, createdAt }
}

/** A typed phrase as it is kept: in one line, without spaces around it. */
export const phraseTextSchema = z
  .string()
  .max(4 * longestPhrase)
  .transform((text) => text.replace(/\s+/gu, ' ').trim())
  .pipe(phraseSchema.shape.text)
