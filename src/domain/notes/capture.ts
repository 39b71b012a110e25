import { z } from 'zod'
import { instantSchema } from '../records/instant'
import { translated } from '../../texts/translated'

/** The kinds of things that can be marked in the notes, in the order in which keys and menus offer them. */
export const captureKindSchema = z.enum([
  'objection',
  'feeling',
  'need',
  'quote',
  'question',
  'decision',
  'commitment',
])

export type CaptureKind = z.infer<typeof captureKindSchema>

export const captureKinds = captureKindSchema.options

export const captureNames: Readonly<Record<CaptureKind, string>> = translated({
  objection: 'Objection',
  feeling: 'Feeling',
  need: 'Need',
  quote: 'Quote',
  question: 'Question',
  decision: 'Decision',
  commitment: 'Commitment',
})

/** One marked thing in the notes: the words of the line or of the marked stretch, and when it was marked. */
export const captureSchema = z.object({
  kind: captureKindSchema,
  text: z.string(),
  capturedAt: instantSchema,
})

export type Capture = z.infer<typeof captureSchema>
