import { z } from 'zod'
import { nothing } from './nothing'

/** How far looking for a newer version is. */
export const updateStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  /** Turned on, and not asked yet since Attune was started. */
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('asking') }),
  z.object({ kind: z.literal('newest'), askedAt: z.string() }),
  z.object({ kind: z.literal('fetching'), version: z.string(), percent: z.number().int() }),
  /** It is put in place when Attune quits. */
  z.object({ kind: z.literal('ready'), version: z.string() }),
  z.object({ kind: z.literal('failed'), why: z.enum(['not-reached', 'not-usable']) }),
])

export type UpdateState = z.infer<typeof updateStateSchema>

/** Null where this copy of Attune cannot bring itself up to date, so that nothing is offered. */
export const updatesSchema = z
  .object({
    /** The folder on a server that is asked, and nothing outside it. */
    address: z.string(),
    state: updateStateSchema,
  })
  .nullable()

export type Updates = z.infer<typeof updatesSchema>

export const updatesRequests = {
  'updates:read': { input: nothing, output: updatesSchema },
  'updates:turn': { input: z.object({ isOn: z.boolean() }), output: nothing },
  /** Asks now; answers at once. Does nothing while it is turned off. */
  'updates:check': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
