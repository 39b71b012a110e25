import { z } from 'zod'

/** What a few words that were written down in passing become. */
export const jotKindSchema = z.enum(['thought', 'promise', 'line'])

export type JotKind = z.infer<typeof jotKindSchema>

export const jotKinds = jotKindSchema.options

/** More than anybody writes in passing, and little enough to be kept at every key. */
export const longestJot = 20_000

/** A few words that are written down in passing, wherever one is: not yet anywhere in the library. */
export const jotSchema = z.object({ kind: jotKindSchema, words: z.string().max(longestJot) })

export type Jot = z.infer<typeof jotSchema>

export const emptyJot: Jot = { kind: 'thought', words: '' }

/** Words that were kept, and others that were written while those could not be read; none is dropped. */
export function joinJots(kept: Jot, written: Jot): Jot {
  if (kept.words.trim() === '') return written
  if (written.words.trim() === '' || written.words === kept.words) return kept
  return { kind: written.kind, words: `${kept.words}\n${written.words}`.slice(0, longestJot) }
}
