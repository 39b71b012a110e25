import { z } from 'zod'
import { nothing } from './nothing'

/** What was done about a record that could not be read. */
const repairSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none-found') }),
  z.object({
    kind: z.literal('restored'),
    from: z.enum(['history', 'backup', 'conflict-copy']),
    /** When the version that took its place was saved. */
    savedAt: z.string(),
  }),
  z.object({ kind: z.literal('undone') }),
])

export const libraryProblemSchema = z.object({
  /** The file as the library calls it: `meetings/<id>.json`. */
  file: z.string(),
  /** Where its bytes are kept now, as the library calls it; the name by which requests mean this problem. */
  keptAt: z.string(),
  message: z.string(),
  noticedAt: z.string(),
  /** What people call such a record: `meeting`. */
  noun: z.string(),
  title: z.string().nullable(),
  repair: repairSchema.nullable(),
})

export type LibraryProblem = z.infer<typeof libraryProblemSchema>

const keptAtSchema = z.string().max(400)
const byKeptAt = z.object({ keptAt: keptAtSchema })

export const problemsRequests = {
  'problems:list': { input: nothing, output: z.array(libraryProblemSchema) },
  /** Shows where the bytes are, in the system's file manager. */
  'problems:show': { input: byKeptAt, output: nothing },
  /** Puts the damaged file back in its place; what stood there becomes an earlier version. */
  'problems:undo': { input: byKeptAt, output: nothing },
  'problems:restore-again': { input: byKeptAt, output: nothing },
  'problems:dismiss': { input: z.object({ keptAts: z.array(keptAtSchema).max(200_000) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
