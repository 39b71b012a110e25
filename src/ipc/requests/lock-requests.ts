import { z } from 'zod'
import { nothing } from './nothing'

/** Long enough for a poem, short enough not to be a file. */
export const passphraseSchema = z.string().min(1).max(1_000)

export const typedRecoveryKeySchema = z.string().max(200)

const lockStateSchema = z.object({
  /** How long the next try has to wait, after wrong ones. */
  pauseMs: z.number(),
  /** Whether this computer's keychain holds a copy of the key. */
  canUseKeychain: z.boolean(),
})

export type LockState = z.infer<typeof lockStateSchema>

/** After `opened` the page is replaced by that of the library. */
const unlockingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('wrong'), pauseMs: z.number() }),
  z.object({ kind: z.literal('too-soon'), pauseMs: z.number() }),
])

export type Unlocking = z.infer<typeof unlockingSchema>

const recoverySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fits') }),
  /** A slip of the hand: these characters are no recovery key at all. */
  z.object({ kind: z.literal('mistyped') }),
  z.object({ kind: z.literal('wrong'), pauseMs: z.number() }),
  z.object({ kind: z.literal('too-soon'), pauseMs: z.number() }),
])

export type RecoveryCheck = z.infer<typeof recoverySchema>

/** What the lock page may ask, and the page that is about to be locked. */
export const lockRequests = {
  'lock:state': { input: nothing, output: lockStateSchema },
  'lock:open': { input: z.object({ passphrase: passphraseSchema }), output: unlockingSchema },
  'lock:open-with-keychain': { input: nothing, output: unlockingSchema },
  'lock:check-recovery-key': {
    input: z.object({ recoveryKey: typedRecoveryKeySchema }),
    output: recoverySchema,
  },
  /** Opens the library with the recovery key and gives it a new passphrase. */
  'lock:recover': {
    input: z.object({ recoveryKey: typedRecoveryKeySchema, newPassphrase: passphraseSchema }),
    output: recoverySchema,
  },
  /** A library that is not sealed is not locked. */
  'lock:now': { input: nothing, output: z.object({ isLocked: z.boolean() }) },
  /** The answer to `window:locking`: what could not be saved, as JSON that only the page reads again; or null. */
  'window:answer-locking': {
    input: z.object({ unsavedJson: z.string().max(64_000_000).nullable() }),
    output: nothing,
  },
  /** What could not be saved before the library was locked, for the page to take up again; or null. */
  'drafts:left-behind': { input: nothing, output: z.object({ unsavedJson: z.string().nullable() }) },
  /** All that was left behind is saved now. */
  'drafts:settled': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
