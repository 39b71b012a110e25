import { z } from 'zod'
import { ownPlaySchema, ownPlaySummarySchema } from '../../domain/plays/own-play'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

const byPlayId = z.object({ id: recordIdSchema })

/** The parts of a play that the interface may change. */
export const ownPlayChangesSchema = ownPlaySchema
  .pick({
    name: true,
    purpose: true,
    whenToUse: true,
    whenNotToUse: true,
    preparationMinutes: true,
    isSensitive: true,
    asksForOpenness: true,
    prepare: true,
    steps: true,
    reflect: true,
  })
  .partial()
  .strict()

export type OwnPlayChanges = z.input<typeof ownPlayChangesSchema>

/** What became of a file: a broken one changes nothing, and is told with the line that is wrong, from 1. */
export const playImportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('imported'), play: ownPlaySummarySchema }),
  z.object({ kind: z.literal('refused'), line: z.number().nullable(), message: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
])

export type PlayImport = z.infer<typeof playImportSchema>

/** More than any play has; a larger file need not be read to be refused. */
export const largestPlayFile = 1_000_000

/** The person's own plays; those that come with Attune are no records. */
export const playsRequests = {
  /** In the order of their names. */
  'plays:list': { input: nothing, output: z.array(ownPlaySummarySchema) },
  /** A blank one, or a copy of any play. */
  'plays:create': {
    input: z.object({ copyOf: z.string().max(64).nullable() }),
    output: ownPlaySummarySchema,
  },
  'plays:change': {
    input: z.object({ id: recordIdSchema, changes: ownPlayChangesSchema }),
    output: ownPlaySummarySchema,
  },
  'plays:remove': { input: byPlayId, output: nothing },
  'plays:put-back': { input: byPlayId, output: ownPlaySummarySchema },
  /** Asks where to, and writes one readable file there; null where the person chose nothing. */
  'plays:export': { input: byPlayId, output: z.object({ savedTo: z.string() }).nullable() },
  /** Asks for a file, and makes a play of it. */
  'plays:import': { input: nothing, output: playImportSchema },
  /** The same for the text of a file that was dropped. */
  'plays:import-text': {
    input: z.object({ text: z.string().max(largestPlayFile) }),
    output: playImportSchema,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
