import { z } from 'zod'
import { nothing } from './nothing'

/** What the switcher opens besides commands: every kind of record, those that are few first, and what comes with Attune. */
export const switcherKindSchema = z.enum([
  'people',
  'plays',
  'built-in-plays',
  'pages',
  'phrases',
  'built-in-phrases',
  'trust-check-ins',
  'practice-check-ins',
  'setting-checks',
  'commitments',
  'entries',
  'meetings',
])

export type SwitcherKind = z.infer<typeof switcherKindSchema>

/**
 * All records of one kind, column by column, as many small strings cross the door faster than many small objects: the
 * same place in each list belongs to the same record.
 */
export const switcherShelfSchema = z.object({
  kind: switcherKindSchema,
  ids: z.array(z.string()),
  /** '' for a record without a title. */
  titles: z.array(z.string()),
  /** An instant, or a calendar day for promises; null where none belongs to the record. */
  whens: z.array(z.string().nullable()),
  /** Whom or what a check-in is about: the id of a person, or the name of an organisation; null for everything else. */
  abouts: z.array(z.string().nullable()),
})

export type SwitcherShelf = z.infer<typeof switcherShelfSchema>

export const switcherRequests = {
  'switcher:read': { input: nothing, output: z.array(switcherShelfSchema) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
