import { z } from 'zod'
import { nothing } from './nothing'

export const libraryRequests = {
  'library:show-folder': { input: nothing, output: nothing },
  'library:choose-folder': { input: nothing, output: z.object({ chosen: z.string().nullable() }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
