import { z } from 'zod'
import { checkInSummarySchema } from '../../domain/check-ins/check-in'
import { commitmentSummarySchema } from '../../domain/commitments/commitment'
import { insightIdSchema, insightSchema } from '../../domain/insights/insight'
import { meetingSummarySchema } from '../../domain/meetings/meeting-summary'
import { instantSchema } from '../../domain/records/instant'
import { recordIdSchema } from '../../domain/records/record-id'

/** What is looked at: from when on, and of whom; null for everything and everyone. */
const scopeSchema = z.object({ from: instantSchema.nullable(), personId: recordIdSchema.nullable() })

const insightsSchema = z.object({
  answers: z.record(insightIdSchema, insightSchema),
  /** The names of the person’s own plays that rows are about, by their ids. */
  ownPlayNames: z.record(z.string(), z.string()),
  /** How many closed meetings there are whose words were not counted, as they were closed before that was done. */
  uncounted: z.number(),
})

export type Insights = z.infer<typeof insightsSchema>

const pageOf = <K extends string, S extends z.ZodType>(kind: K, rows: S) =>
  z.object({ kind: z.literal(kind), total: z.number(), rows: z.array(rows).readonly() })

/** The notes behind one number, the newest first. */
const behindSchema = z.discriminatedUnion('kind', [
  pageOf('meetings', meetingSummarySchema),
  pageOf('promises', commitmentSummarySchema),
  pageOf('check-ins', checkInSummarySchema),
])

export type NotesBehind = z.infer<typeof behindSchema>

export const insightsRequests = {
  'insights:read': { input: scopeSchema, output: insightsSchema },
  'insights:behind': {
    input: scopeSchema.extend({
      section: insightIdSchema,
      /** The row’s key, or `all`. */
      key: z.string().max(200),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: behindSchema,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
