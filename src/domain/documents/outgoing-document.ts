import { z } from 'zod'
import { blockSchema } from './block'

export const documentKindSchema = z.enum(['meeting', 'brief', 'reflection', 'journal', 'person'])

export type DocumentKind = z.infer<typeof documentKindSchema>

/** A page that leaves Attune, before it is known as what kind of file. */
export const outgoingDocumentSchema = z.object({
  kind: documentKindSchema,
  title: z.string(),
  /** When, how long, with whom: one line under the title. */
  facts: z.array(z.string()).readonly(),
  /** Names of those whom it is about, for the file’s own description. */
  people: z.array(z.string()).readonly(),
  /** The moment that it is about, as an instant; null where there is none. */
  date: z.string().nullable(),
  blocks: z.array(blockSchema).readonly(),
})

export type OutgoingDocument = z.infer<typeof outgoingDocumentSchema>
