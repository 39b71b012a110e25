import { z } from 'zod'
import { recordKindNameSchema } from '../../domain/records/record-kind-name'
import { recordIdSchema } from '../../domain/records/record-id'

const byRecord = z.object({ kind: recordKindNameSchema, id: recordIdSchema })
/** The name of a version; which names there can be is the library's to say. */
const byVersion = byRecord.extend({ name: z.string().max(64) })

const versionSchema = z.object({
  name: z.string(),
  savedAt: z.string(),
  /** What changed since the version before it; null for the first one, and where one of the two cannot be read. */
  changes: z.array(z.string()).readonly().nullable(),
  isReadable: z.boolean(),
})

export type HistoryVersion = z.infer<typeof versionSchema>

const recordHistorySchema = z.object({
  /** What the record is called now. */
  title: z.string(),
  present: z.object({ savedAt: z.string(), changes: z.array(z.string()).readonly().nullable() }),
  /** The newest first. */
  versions: z.array(versionSchema).readonly(),
})

export type RecordHistoryAnswer = z.infer<typeof recordHistorySchema>

const pieceSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })

export type TextPiece = z.infer<typeof pieceSchema>

const fieldDifferenceSchema = z.object({
  key: z.string(),
  label: z.string(),
  /** An `instant` is text in ISO 8601, to be shown as a date. */
  format: z.enum(['text', 'instant']),
  /** The text of both states in order: what is only in the earlier one is `removed`, only in the later one `added`. */
  pieces: z.array(pieceSchema).readonly(),
})

export type FieldDifference = z.infer<typeof fieldDifferenceSchema>

export const historyRequests = {
  'history:list': { input: byRecord, output: recordHistorySchema },
  'history:compare': {
    /** Against the present, or against the version before. */
    input: byVersion.extend({ with: z.enum(['present', 'version-before']) }),
    output: z.array(fieldDifferenceSchema).readonly(),
  },
  'history:restore-copy': {
    /** `asOf` is the version's time in the person's words, for the name of the copy. */
    input: byVersion.extend({ asOf: z.string().trim().min(1).max(60) }),
    output: z.object({ id: recordIdSchema, title: z.string() }),
  },
  'history:put-in-place': {
    input: byVersion,
    /** The version that the present state is kept as. */
    output: z.object({ keptAs: z.string() }),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
