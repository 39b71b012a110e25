import { z } from 'zod'
import { documentSourceSchema, manyMeetingsSchema } from '../../domain/documents/document-source'
import { outgoingDocumentSchema } from '../../domain/documents/outgoing-document'
import { nothing } from './nothing'

export const documentFormatSchema = z.enum(['pdf', 'docx', 'html', 'markdown'])

export type DocumentFormat = z.infer<typeof documentFormatSchema>

export const documentFormats = documentFormatSchema.options

/** What is not to be read in it; everything is, when nothing of it is chosen. */
export const redactionSchema = z.object({
  names: z.boolean(),
  addresses: z.boolean(),
  /** Further names that are taken out with those of people: nicknames, projects. */
  others: z.array(z.string().trim().min(1).max(200)).max(50),
})

export type Redaction = z.infer<typeof redactionSchema>

const wanted = z.object({ source: documentSourceSchema, redaction: redactionSchema })

/** A meeting, a brief, a reflection, a person or days of the journal as a document of its own. */
export const documentsRequests = {
  /** The document as it would leave Attune. */
  'documents:preview': { input: wanted, output: outgoingDocumentSchema },
  /** Asks where to, and writes it; `savedTo` is null when the person thought better of it. */
  'documents:save': {
    input: wanted.extend({ format: documentFormatSchema }),
    output: z.object({ savedTo: z.string().nullable() }),
  },
  /** Puts it on the clipboard as rich text, and as plain text for where that is not taken. */
  'documents:copy': { input: wanted, output: z.object({ isCopied: z.boolean() }) },
  /** Opens the system's dialog for printing. */
  'documents:print': { input: wanted, output: z.object({ isPrinted: z.boolean() }) },
  /** Prints the page that the window shows, by its style for paper. */
  'documents:print-page': { input: nothing, output: nothing },
  /** Asks for a folder and writes each meeting into a file of its own; null when the person thought better of it. */
  'documents:save-many': {
    input: z.object({
      meetings: manyMeetingsSchema,
      redaction: redactionSchema,
      format: documentFormatSchema,
    }),
    output: z
      .object({
        folder: z.string(),
        written: z.number(),
        /** Meetings that could not be read. */
        leftOut: z.number(),
      })
      .nullable(),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
