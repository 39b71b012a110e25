import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { asBuffer } from './as-buffer'
import type { DataKey } from './data-key'
import type { Envelope, FileLabel } from './envelope'
import { LibraryError, NewerRecord } from './library-error'

const formatVersion = 1
const headPattern = /^attune-sealed (\d{1,6})\n/
const longestHead = 32
const nonceBytes = 12
const tagBytes = 16

/**
 * A file that nobody reads, or changes unnoticed, without the key: AES-256-GCM with a fresh random nonce for each write.
 * What the file is, its kind and id, is authenticated with it, so a file put in the place of another is found out.
 */
export function sealedEnvelope(key: DataKey): Envelope {
  return {
    extension: '.sealed',
    isSealed: true,

    wrap: (content, label) => {
      const head = Buffer.from(headOf(formatVersion))
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce)
      cipher.setAAD(associatedData(formatVersion, label))
      return Buffer.concat([head, nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
    },

    unwrap: (bytes, label) => {
      const buffer = asBuffer(bytes)
      const head = headPattern.exec(buffer.toString('latin1', 0, longestHead))
      const sealed = buffer.subarray(head?.[0].length ?? 0)
      if (head === null || sealed.length < nonceBytes + tagBytes) throw doesNotOpen()
      const version = Number(head[1])
      const content = unseal(sealed, key, associatedData(version, label))
      if (version > formatVersion) throw new NewerRecord()
      return content
    },
  }
}

function unseal(sealed: Buffer, key: DataKey, associated: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.subarray(0, nonceBytes))
  decipher.setAAD(associated)
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  const content = decipher.update(sealed.subarray(nonceBytes, -tagBytes))
  try {
    return Buffer.concat([content, decipher.final()])
  } catch (cause) {
    throw doesNotOpen(cause)
  }
}

function headOf(version: number): string {
  return `attune-sealed ${version}\n`
}

function associatedData(version: number, { kind, id }: FileLabel): Uint8Array {
  return Buffer.from(`${headOf(version)}${kind}\n${id}`)
}

function doesNotOpen(
  cause: unknown = new Error('it does not open with the key of the library'),
): LibraryError {
  return new LibraryError('damaged', undefined, { cause })
}
