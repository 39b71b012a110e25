import { z } from 'zod'

const countSchema = z.number().int().min(0)

/**
 * What the language coach counted in the words of one meeting when it was closed: so that a year of meetings can be
 * looked at without reading all of them again. Counts only, never the words and never a grade.
 */
export const wordingSchema = z.object({
  /** Words in the drafts that were read. */
  words: countSchema,
  /** How many findings each rule had, by the rule’s id. */
  findings: z.record(z.string().max(64), countSchema),
  /** How often something was said back, and asked, as far as the notes tell. */
  saidBack: countSchema,
  asked: countSchema,
})

export type Wording = z.infer<typeof wordingSchema>
