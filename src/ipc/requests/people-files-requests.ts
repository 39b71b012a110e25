import { z } from 'zod'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

const tableFieldSchema = z.enum([
  'name',
  'given-name',
  'family-name',
  'role',
  'organisation',
  'email',
  'phone',
  'left-out',
])

const lookalikeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), personId: z.string(), name: z.string() }),
  z.object({ kind: z.literal('in-file'), line: z.number(), name: z.string() }),
])

const matchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('same'), as: lookalikeSchema, because: z.enum(['address', 'name']) }),
  z.object({ kind: z.literal('ask'), as: lookalikeSchema }),
])

const candidateSchema = z.object({
  line: z.number(),
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  emails: z.array(z.string()).readonly(),
  phones: z.array(z.string()).readonly(),
})

const lookedAtSchema = z.object({
  fileName: z.string(),
  encoding: z.enum(['utf-8', 'utf-16', 'windows-1252']),
  /** The columns of a table with what each is taken for; null for a file of cards. */
  columns: z
    .array(z.object({ header: z.string(), field: tableFieldSchema, samples: z.array(z.string()).readonly() }))
    .readonly()
    .nullable(),
  people: z.array(z.object({ candidate: candidateSchema, match: matchSchema })).readonly(),
  /** What could not be read, each with its line and why. */
  refused: z.array(z.object({ line: z.number(), reason: z.string() })).readonly(),
})

/** What was found in a file of people, before anything is taken in. */
export type PeopleLookedAt = z.infer<typeof lookedAtSchema>

const line = z.number().int().min(1).max(10_000_000)

const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), line }),
  z.object({ kind: z.literal('leave-out'), line }),
  z.object({ kind: z.literal('join'), line, personId: recordIdSchema }),
  z.object({ kind: z.literal('join-earlier'), line, earlierLine: line }),
])

/** What becomes of one person of the file. */
export type PersonDecision = z.infer<typeof decisionSchema>

const importedSchema = z.object({
  added: z.number(),
  joined: z.number(),
  unchanged: z.number(),
  isCancelled: z.boolean(),
})

export type ImportedPeople = z.infer<typeof importedSchema>

const forgettingSchema = z.object({
  name: z.string(),
  meetings: z.number(),
  /** Of these, how many were with nobody else. */
  meetingsAlone: z.number(),
  commitments: z.number(),
  entries: z.number(),
  checkIns: z.number(),
  /** The names that are looked for in texts, and in how many records one of them is written. */
  names: z.array(z.string()).readonly(),
  mentions: z.number(),
})

/** What forgetting a person would mean. */
export type ForgettingPreview = z.infer<typeof forgettingSchema>

const byPersonId = z.object({ id: recordIdSchema })

export const peopleFilesRequests = {
  /** Asks for a file of cards (vCard) or a table (CSV), and tells who is in it; null without one. */
  'people:look-into-file': { input: nothing, output: lookedAtSchema.nullable() },
  /** The same file with its columns taken for something else. */
  'people:map-columns': {
    input: z.object({ fields: z.array(tableFieldSchema).max(1_000) }),
    output: lookedAtSchema,
  },
  /** Takes in what was decided on, as a task that can be cancelled. */
  'people:import': {
    input: z.object({ decisions: z.array(decisionSchema).max(200_000) }),
    output: importedSchema,
  },
  'people:undo-import': { input: nothing, output: nothing },
  /** Makes one person of two: `id` stays. */
  'people:merge': { input: z.object({ id: recordIdSchema, otherId: recordIdSchema }), output: nothing },
  'people:undo-merge': { input: nothing, output: nothing },
  /** What forgetting this person everywhere would mean; reads everything, as a task. */
  'people:preview-forgetting': { input: byPersonId, output: forgettingSchema },
  /** Forgets for good: nothing of it can be put back. */
  'people:forget': {
    input: byPersonId.extend({
      meetingsAlone: z.enum(['keep', 'remove']),
      replacesName: z.boolean(),
    }),
    output: nothing,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
