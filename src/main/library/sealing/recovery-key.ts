import { createHash, hkdfSync } from 'node:crypto'
import { fromCrockford, toCrockford } from './crockford'
import type { RandomBytes } from './wrapped-key'

/** 176 random bits, far beyond guessing, so that no slow derivation is needed; the rest of the 200 is a check. */
const secretBytes = 22
const checkBytes = 3

const groupLength = 5

/** A new recovery key as it is shown: eight groups of five characters. */
export function newRecoveryKey(randomBytes: RandomBytes): string {
  const secret = randomBytes(secretBytes)
  const text = toCrockford(Buffer.concat([secret, checkOf(secret)]))
  return (text.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-')
}

/** The secret of a recovery key as a person typed it, or null when something in it is mistyped or missing. */
export function parseRecoveryKey(typed: string): Buffer | null {
  const bytes = fromCrockford(typed)
  if (bytes?.length !== secretBytes + checkBytes) return null
  const secret = bytes.subarray(0, secretBytes)
  return checkOf(secret).equals(bytes.subarray(secretBytes)) ? secret : null
}

/** The 32-byte key that wraps the data key. */
export function recoveryWrappingKey(secret: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'attune recovery key 1', 32))
}

function checkOf(secret: Uint8Array): Buffer {
  return createHash('sha256')
    .update('attune recovery key check 1')
    .update(secret)
    .digest()
    .subarray(0, checkBytes)
}
