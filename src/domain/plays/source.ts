import { z } from 'zod'

/** A published work that a piece of guidance rests on, and what we take from it, in our own words. */
export const sourceSchema = z.object({
  id: z.string().min(1),
  authors: z.string().min(1),
  year: z.number().int(),
  title: z.string().min(1),
  /** Journal, publisher or report. */
  publishedIn: z.string().min(1),
  /** One or two sentences, worded modestly. */
  finding: z.string().min(1),
  /** What should make a reader careful with it, or null. */
  caution: z.string().nullable(),
})

export type Source = z.infer<typeof sourceSchema>
