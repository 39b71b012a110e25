import { coachChoicesSchema } from '../../domain/coach/coach-choices'
import type { z } from 'zod'
import { nothing } from './nothing'

export const coachRequests = {
  'coach:choices': { input: nothing, output: coachChoicesSchema },
  'coach:choose': { input: coachChoicesSchema, output: coachChoicesSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
