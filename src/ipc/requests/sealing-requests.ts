import { z } from 'zod'
import { lockAfterMinutesSchema } from '../settings'
import { passphraseSchema } from './lock-requests'
import { nothing } from './nothing'

const keychainUseSchema = z.enum(['unavailable', 'off', 'on'])

const sealingStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plain') }),
  z.object({
    kind: z.literal('sealed'),
    keychain: keychainUseSchema,
    lockAfterMinutes: lockAfterMinutesSchema,
  }),
])

export type SealingState = z.infer<typeof sealingStateSchema>

const wrongPassphraseSchema = z.object({ kind: z.literal('wrong'), pauseMs: z.number() })
const tooSoonSchema = z.object({ kind: z.literal('too-soon'), pauseMs: z.number() })

export const sealingProgressSchema = z.object({
  step: z.enum(['sealing', 'unsealing', 'replacing']),
  done: z.number(),
  total: z.number(),
})

export type SealingProgress = z.infer<typeof sealingProgressSchema>

export const sealingRequests = {
  'sealing:state': { input: nothing, output: sealingStateSchema },
  /** Makes the keys for a library that is to be sealed; nothing is changed before `sealing:seal`. */
  'sealing:prepare': {
    input: z.object({ passphrase: passphraseSchema }),
    output: z.object({ recoveryKey: z.string() }),
  },
  'sealing:seal': { input: nothing, output: z.object({ kind: z.enum(['done', 'cancelled']) }) },
  'sealing:unseal': {
    input: z.object({ passphrase: passphraseSchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('done') }),
      z.object({ kind: z.literal('cancelled') }),
      wrongPassphraseSchema,
      tooSoonSchema,
    ]),
  },
  /** Has no effect after the point of no return. */
  'sealing:cancel': { input: nothing, output: nothing },
  'sealing:change-passphrase': {
    input: z.object({ passphrase: passphraseSchema, newPassphrase: passphraseSchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('changed') }),
      wrongPassphraseSchema,
      tooSoonSchema,
    ]),
  },
  /** Makes another recovery key; the present one holds until `sealing:take-recovery-key`. */
  'sealing:new-recovery-key': {
    input: z.object({ passphrase: passphraseSchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('made'), recoveryKey: z.string() }),
      wrongPassphraseSchema,
      tooSoonSchema,
    ]),
  },
  'sealing:take-recovery-key': { input: nothing, output: nothing },
  'sealing:save-recovery-key': {
    input: z.object({ recoveryKey: z.string().max(100) }),
    output: z.object({ savedTo: z.string().nullable() }),
  },
  'sealing:choose-lock-after': { input: z.object({ minutes: lockAfterMinutesSchema }), output: nothing },
  'sealing:use-keychain': { input: z.object({ isUsed: z.boolean() }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
