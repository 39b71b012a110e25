import { z } from 'zod'
import { recordKindNameSchema } from '../../domain/records/record-kind-name'
import { recordIdSchema } from '../../domain/records/record-id'
import { namedRecordsSchema } from './named-records'
import { nothing } from './nothing'

const importPreviewSchema = z.object({
  source: z.enum(['archive', 'notes']),
  /** Records that are not here yet. */
  added: namedRecordsSchema,
  /** Records that what comes in follows on. */
  replaced: namedRecordsSchema,
  /** Records that were changed on both sides: what comes in is added as a copy. */
  copied: namedRecordsSchema,
  /** Records that were changed here since. */
  newerHere: namedRecordsSchema,
  same: z.number(),
  /** Files that could not be taken, each with the reason. */
  skipped: namedRecordsSchema,
})

export type ImportPreview = z.infer<typeof importPreviewSchema>

export const exchangeRequests = {
  /** Everything, or these meetings with their people and promises; asks where to. */
  'exchange:export': {
    input: z.object({ meetingIds: z.array(recordIdSchema).max(100_000).nullable() }),
    output: z
      .object({
        savedTo: z.string(),
        counts: z.record(recordKindNameSchema, z.number()),
        leftOut: z.number(),
      })
      .nullable(),
  },
  /** Asks for an archive or a folder of notes, and says what importing it would change; null without one. */
  'exchange:look': {
    input: z.object({ source: z.enum(['archive', 'notes']) }),
    output: importPreviewSchema.nullable(),
  },
  /** Imports what was looked at last. */
  'exchange:import': { input: nothing, output: nothing },
  /** How the last import in this run of Attune ended: a sentence; null when there was none. */
  'exchange:read': {
    input: nothing,
    output: z.object({ isSealed: z.boolean(), outcome: z.string().nullable() }),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
