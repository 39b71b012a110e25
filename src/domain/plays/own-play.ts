import { z } from 'zod'
import { lineageSchema } from '../merging/lineage'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'

export const ownPlaySchemaVersion = 1

const linesSchema = z.array(z.string().max(2000)).max(50)

/** A prompt of the person's own; while it is being made it may lack its words. */
export const ownPromptSchema = z.object({
  id: recordIdSchema,
  label: z.string().max(300),
  hint: z.string().max(2000),
  isRequired: z.boolean(),
})

export const ownPreparePartSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prompt'), prompt: ownPromptSchema }),
  z.object({ kind: z.literal('objections') }),
  z.object({ kind: z.literal('medium-advisor') }),
])

export const ownStepSchema = z.object({
  id: recordIdSchema,
  title: z.string().max(300),
  guidance: z.string().max(2000),
  starters: z.array(z.string().max(1000)).max(20),
})

/**
 * A play that a person copied or made. A meeting names it by the id of its record. It may be unfinished at any moment,
 * so everything but its ids may be empty.
 */
export const ownPlaySchema = z.object({
  schemaVersion: z.literal(ownPlaySchemaVersion),
  id: recordIdSchema,
  name: z.string().max(200),
  purpose: z.string().max(2000),
  whenToUse: linesSchema,
  whenNotToUse: linesSchema,
  preparationMinutes: z.number().int().min(1).max(600),
  isSensitive: z.boolean(),
  asksForOpenness: z.boolean(),
  prepare: z.array(ownPreparePartSchema).max(100),
  steps: z.array(ownStepSchema).max(100),
  reflect: z.array(ownPromptSchema).max(100),
  sourceIds: z.array(z.string().max(64)).max(50),
  fromExperience: z.string().max(2000).nullable(),
  /** The play that it is a copy of, or null for one that was made from scratch. */
  copiedFrom: z.string().max(64).nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type OwnPlay = z.infer<typeof ownPlaySchema>

/** The whole of it, as plays are few and every meeting that names one needs it at once. */
export const ownPlaySummarySchema = ownPlaySchema.omit({ schemaVersion: true, lineage: true })

export type OwnPlaySummary = z.infer<typeof ownPlaySummarySchema>

/**
 * A play of the person’s own as a meeting keeps it. `earlierPrompts` are those that were answered in it and that a newer
 * version, taken since, no longer asks: so that the answers keep their names.
 */
export const chosenPlaySchema = ownPlaySummarySchema.extend({
  earlierPrompts: z.array(ownPromptSchema).max(400),
})

export type ChosenPlay = z.infer<typeof chosenPlaySchema>

export function summarizeOwnPlay({ schemaVersion, lineage, ...summary }: OwnPlay): OwnPlaySummary {
  return summary
}
