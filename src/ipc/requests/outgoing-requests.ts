import { z } from 'zod'
import { recordIdSchema } from '../../domain/records/record-id'

/** What leaves Attune because a person hands it on: nothing goes by itself. */
export const outgoingRequests = {
  /** Opens the mail program with the message, to be read and sent there. A long one is put on the clipboard instead. */
  'mail:write': {
    input: z.object({
      to: z.array(z.string().max(254)).max(100),
      subject: z.string().max(1_000),
      body: z.string().max(1_000_000),
    }),
    output: z.object({ outcome: z.enum(['opened', 'copied-as-too-long']) }),
  },
  /** Asks where to, and writes a file that any calendar opens; `savedTo` is null when the person thought better of it. */
  'calendar:export': {
    input: z.object({ kind: z.enum(['meetings', 'commitments']), id: recordIdSchema }),
    output: z.object({ savedTo: z.string().nullable() }),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
