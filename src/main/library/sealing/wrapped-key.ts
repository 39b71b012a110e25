import { createCipheriv, createDecipheriv } from 'node:crypto'
import { z } from 'zod'

/** What a wrapped key is wrapped for; bound to it, so that one wrap cannot be put in the place of another. */
export type WrapPurpose = 'passphrase' | 'recovery-key'

const base64Bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, `not ${length} bytes`)

/** A 32-byte key under another one, AES-256-GCM: bytes as base64. */
export const wrappedKeySchema = z.object({
  nonce: base64Bytes(12),
  /** The encrypted key and the 16-byte tag. */
  key: base64Bytes(48),
})

export type WrappedKey = z.infer<typeof wrappedKeySchema>

/** 16 random bytes as base64. */
export const saltSchema = base64Bytes(16)

export type RandomBytes = (length: number) => Uint8Array

function associatedData(purpose: WrapPurpose): Buffer {
  return Buffer.from(`attune-wrapped-key 1\n${purpose}`)
}

export function wrapKey(
  dataKey: Uint8Array,
  wrappingKey: Uint8Array,
  purpose: WrapPurpose,
  randomBytes: RandomBytes,
): WrappedKey {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(associatedData(purpose))
  const key = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
  return { nonce: Buffer.from(nonce).toString('base64'), key: key.toString('base64') }
}

/** The data key, or null when the wrapping key is not the one (or the wrap was tampered with: nobody can tell). */
export function unwrapKey(wrapped: WrappedKey, wrappingKey: Uint8Array, purpose: WrapPurpose): Buffer | null {
  const bytes = Buffer.from(wrapped.key, 'base64')
  const nonce = Buffer.from(wrapped.nonce, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: 16 })
    .setAAD(associatedData(purpose))
    .setAuthTag(bytes.subarray(32))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, 32)), decipher.final()])
  } catch {
    return null
  }
}
