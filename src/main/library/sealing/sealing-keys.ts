import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { passphraseKey, scryptCostSchema, type ScryptCost } from './passphrase-key'
import { newRecoveryKey, parseRecoveryKey, recoveryWrappingKey } from './recovery-key'
import { saltSchema, unwrapKey, wrapKey, wrappedKeySchema, type RandomBytes } from './wrapped-key'

/**
 * What a sealed library says of its keys, in `library.json`: the data key twice, once under the passphrase and once
 * under the recovery key, and a value by which the data key is recognised. None of it tells anything without one of the
 * two.
 */
export const sealingKeysSchema = z.object({
  cipher: z.literal('aes-256-gcm'),
  keyCheck: z.base64(),
  passphrase: z.object({ salt: saltSchema, scrypt: scryptCostSchema, wrapped: wrappedKeySchema }),
  recoveryKey: z.object({ salt: saltSchema, wrapped: wrappedKeySchema }),
})

export type SealingKeys = z.infer<typeof sealingKeysSchema>

export const dataKeyLength = 32

/** The keys of a library that is to be sealed, and what is shown to the person once. */
export interface NewKeys {
  readonly keys: SealingKeys
  readonly recoveryKey: string
}

export async function newSealingKeys(
  dataKey: Uint8Array,
  passphrase: string,
  cost: ScryptCost,
  randomBytes: RandomBytes,
): Promise<NewKeys> {
  const { wrap, recoveryKey } = wrapUnderNewRecoveryKey(dataKey, randomBytes)
  const keys: SealingKeys = {
    cipher: 'aes-256-gcm',
    keyCheck: keyCheckOf(dataKey),
    passphrase: await wrapUnderPassphrase(dataKey, passphrase, cost, randomBytes),
    recoveryKey: wrap,
  }
  return { keys, recoveryKey }
}

/** The data key, or null when the passphrase is not the one. */
export async function openWithPassphrase(keys: SealingKeys, passphrase: string): Promise<Buffer | null> {
  const { salt, scrypt, wrapped } = keys.passphrase
  const wrappingKey = await passphraseKey(passphrase, Buffer.from(salt, 'base64'), scrypt)
  const dataKey = unwrapKey(wrapped, wrappingKey, 'passphrase')
  wrappingKey.fill(0)
  return dataKey !== null && isDataKeyOf(keys, dataKey) ? dataKey : null
}

export type OpenedWithRecoveryKey =
  | { readonly kind: 'opened'; readonly dataKey: Buffer }
  /** A slip of the hand: the characters do not make a recovery key at all. */
  | { readonly kind: 'mistyped' }
  /** A recovery key, but not this library's, or one that was replaced. */
  | { readonly kind: 'wrong' }

export function openWithRecoveryKey(keys: SealingKeys, typed: string): OpenedWithRecoveryKey {
  const secret = parseRecoveryKey(typed)
  if (secret === null) return { kind: 'mistyped' }
  const { salt, wrapped } = keys.recoveryKey
  const wrappingKey = recoveryWrappingKey(secret, Buffer.from(salt, 'base64'))
  const dataKey = unwrapKey(wrapped, wrappingKey, 'recovery-key')
  wrappingKey.fill(0)
  return dataKey !== null && isDataKeyOf(keys, dataKey) ? { kind: 'opened', dataKey } : { kind: 'wrong' }
}

/** The keys with another passphrase. Nothing else in the library has to be written again. */
export async function withNewPassphrase(
  keys: SealingKeys,
  dataKey: Uint8Array,
  passphrase: string,
  cost: ScryptCost,
  randomBytes: RandomBytes,
): Promise<SealingKeys> {
  return { ...keys, passphrase: await wrapUnderPassphrase(dataKey, passphrase, cost, randomBytes) }
}

/** The keys with another recovery key; the one before opens nothing any more. */
export function withNewRecoveryKey(
  keys: SealingKeys,
  dataKey: Uint8Array,
  randomBytes: RandomBytes,
): NewKeys {
  const { wrap, recoveryKey } = wrapUnderNewRecoveryKey(dataKey, randomBytes)
  return { keys: { ...keys, recoveryKey: wrap }, recoveryKey }
}

/** Whether a data key that came from elsewhere (a keychain) is the one of this library. */
export function isDataKeyOf(keys: SealingKeys, dataKey: Uint8Array): boolean {
  const known = Buffer.from(keys.keyCheck, 'base64')
  const given = Buffer.from(keyCheckOf(dataKey), 'base64')
  return known.length === given.length && timingSafeEqual(known, given)
}

function keyCheckOf(dataKey: Uint8Array): string {
  return createHmac('sha256', dataKey).update('attune key check 1').digest('base64')
}

async function wrapUnderPassphrase(
  dataKey: Uint8Array,
  passphrase: string,
  cost: ScryptCost,
  randomBytes: RandomBytes,
): Promise<SealingKeys['passphrase']> {
  const salt = randomBytes(16)
  const wrappingKey = await passphraseKey(passphrase, salt, cost)
  const wrapped = wrapKey(dataKey, wrappingKey, 'passphrase', randomBytes)
  wrappingKey.fill(0)
  return { salt: Buffer.from(salt).toString('base64'), scrypt: cost, wrapped }
}

function wrapUnderNewRecoveryKey(dataKey: Uint8Array, randomBytes: RandomBytes) {
  const recoveryKey = newRecoveryKey(randomBytes)
  const secret = parseRecoveryKey(recoveryKey)
  if (secret === null) throw new Error('a recovery key that was just made cannot be read')
  const salt = randomBytes(16)
  const wrappingKey = recoveryWrappingKey(secret, salt)
  const wrapped = wrapKey(dataKey, wrappingKey, 'recovery-key', randomBytes)
  wrappingKey.fill(0)
  return { wrap: { salt: Buffer.from(salt).toString('base64'), wrapped }, recoveryKey }
}
