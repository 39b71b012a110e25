import { z } from 'zod'
import { mediumSchema } from '../medium/medium'
import { lineageSchema } from '../merging/lineage'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'

export const personSchemaVersion = 1

export const personSchema = z.object({
  schemaVersion: z.literal(personSchemaVersion),
  id: recordIdSchema,
  name: z.string().min(1).max(200),
  role: z.string().max(200),
  preferredMedium: mediumSchema.nullable(),
  /** Whether it came with the worked example, and goes with it. */
  isExample: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type Person = z.infer<typeof personSchema>

/** What stands for a person whom a meeting names and whom no list has: deleted, and back again when put back. */
export const deletedPersonName = 'A deleted person'

/** What lists and chips need to know of a person. */
export const personSummarySchema = personSchema.pick({ id: true, name: true, isExample: true })

export type PersonSummary = z.infer<typeof personSummarySchema>
