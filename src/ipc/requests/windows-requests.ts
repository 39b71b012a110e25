import { z } from 'zod'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

/** A route of the page, as it stands behind the hash of its address. */
export const routeSchema = z.string().regex(/^\/[\w%.~/-]{0,1000}$/)

export const windowsRequests = {
  /** The page hears events from now on. */
  'places:listens': { input: nothing, output: nothing },
  /** The answer to `window:closing`. */
  'window:answer-closing': { input: z.object({ isSaved: z.boolean() }), output: nothing },
  /** Opens a meeting in a window of its own, or brings the one that it has to the front. */
  'windows:open-meeting': {
    input: z.object({ id: recordIdSchema, form: z.enum(['meeting', 'compact']) }),
    output: nothing,
  },
  /** Shows what a window of its own has no room for. */
  'windows:show-in-main': { input: z.object({ route: routeSchema }), output: nothing },
  /** Closes the window that asks, once it has saved. */
  'windows:close': { input: nothing, output: nothing },
  /** Whether the small window stays above others, now and whenever it is opened. */
  'windows:read-on-top': { input: nothing, output: z.object({ isOnTop: z.boolean() }) },
  'windows:keep-on-top': { input: z.object({ isOnTop: z.boolean() }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
