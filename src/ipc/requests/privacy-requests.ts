import { z } from 'zod'
import { nothing } from './nothing'

/** What a person chose about what others can see of Attune. */
export const privacyChoicesSchema = z.object({
  /** Whether everything is covered while no window of Attune is in front. */
  coversWhenLeft: z.boolean(),
  /** Whether the system is asked to keep the windows out of screen sharing and screenshots. */
  keepsOutOfCaptures: z.boolean(),
})

export type PrivacyChoices = z.infer<typeof privacyChoicesSchema>

/** What this system does when it is asked to keep a window out of captures. */
export const capturePromiseSchema = z.enum(['windows', 'mac', 'none'])

export type CapturePromise = z.infer<typeof capturePromiseSchema>

export const coverSchema = z.object({ isCovered: z.boolean() })

export const privacyStateSchema = coverSchema.extend({
  choices: privacyChoicesSchema,
  promise: capturePromiseSchema,
})

export type PrivacyState = z.infer<typeof privacyStateSchema>

export const privacyRequests = {
  'privacy:read': { input: nothing, output: privacyStateSchema },
  /** Covers all windows, or shows them again. */
  'privacy:cover': { input: coverSchema, output: nothing },
  'privacy:choose': { input: privacyChoicesSchema.partial(), output: privacyStateSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
