import type { z } from 'zod'
import { chosenShortcutsSchema } from '../shortcuts'
import { nothing } from './nothing'

export const shortcutsRequests = {
  'shortcuts:read': { input: nothing, output: chosenShortcutsSchema },
  /** All that is to be other than as it came; what is left out is as it came. */
  'shortcuts:choose': { input: chosenShortcutsSchema, output: chosenShortcutsSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
