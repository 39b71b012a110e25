import { z } from 'zod'
import { nothing } from './nothing'

export const libraryProblemSchema = z.object({
  /** The file as the library calls it: `meetings/<id>.json`. */
  file: z.string(),
  /** Where its bytes are kept now, as the library calls it. */
  keptAt: z.string(),
  message: z.string(),
})

export type LibraryProblem = z.infer<typeof libraryProblemSchema>

export const libraryRequests = {
  'library:problems': { input: nothing, output: z.array(libraryProblemSchema) },
  'library:show-folder': { input: nothing, output: nothing },
  'library:choose-folder': { input: nothing, output: z.object({ chosen: z.string().nullable() }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
