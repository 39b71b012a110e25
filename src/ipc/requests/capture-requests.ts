import { z } from 'zod'
import { jotSchema } from '../../domain/jots/jot'
import { recordIdSchema } from '../../domain/records/record-id'
import { calendarDaySchema } from '../../domain/records/calendar-day'
import { nothing } from './nothing'
import { promiseLineSchema } from './commitments-requests'

/** What the capture window shows when it comes to the front. */
export const captureStateSchema = z.object({
  /** The words that were kept, or none. */
  jot: jotSchema,
  /** It is away while it is locked, and for a while when it is being changed as a whole. */
  library: z.enum(['open', 'away']),
  /** The meeting under way, whose title may be empty; null when there is none. */
  meeting: z.object({ id: z.string(), title: z.string() }).nullable(),
  today: calendarDaySchema,
})

export type CaptureState = z.infer<typeof captureStateSchema>

/** What became of words that were to be saved. */
export const captureOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved') }),
  /** The library is away; the words stay. */
  z.object({ kind: z.literal('not-open') }),
  /** There is no such meeting any more; the words stay. */
  z.object({ kind: z.literal('no-meeting') }),
])

export type CaptureOutcome = z.infer<typeof captureOutcomeSchema>

/** All that the page of the capture window may ask for. */
export const captureRequests = {
  'capture:read': { input: nothing, output: captureStateSchema },
  /** At every key: the words outlive the window, and Attune itself. */
  'capture:keep': { input: jotSchema, output: nothing },
  /** A line goes into the notes of the meeting that was shown, whatever has become of it since. */
  'capture:save': {
    input: jotSchema.extend({ meetingId: recordIdSchema.nullable() }),
    output: captureOutcomeSchema,
  },
  'capture:understand': { input: z.object({ words: z.string().max(2000) }), output: promiseLineSchema },
  'capture:hide': { input: nothing, output: nothing },
  /** Shows the main window, as for unlocking. */
  'capture:open-attune': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
