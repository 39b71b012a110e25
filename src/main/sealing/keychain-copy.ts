import { readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { SystemKeychain } from '../security/system-keychain'

const copySchema = z.object({
  /** Which library's key it is: the key check of the library. */
  keyCheck: z.string(),
  encryptedKey: z.base64(),
})

/**
 * A copy of the data key that only this computer's keychain can open, for those who asked for it. It spares typing; the
 * passphrase and the recovery key open the library without it.
 */
export class KeychainCopy {
  readonly #file: string
  readonly #keychain: SystemKeychain

  constructor(file: string, keychain: SystemKeychain) {
    this.#file = file
    this.#keychain = keychain
  }

  /** Whether this computer's keychain truly encrypts; without that no copy is ever made. */
  get isPossible(): boolean {
    return this.#keychain.isReal()
  }

  holds(keyCheck: string): boolean {
    return this.isPossible && this.#read()?.keyCheck === keyCheck
  }

  async keep(dataKey: Uint8Array, keyCheck: string): Promise<void> {
    if (!this.isPossible) throw new Error('This computer has no keychain that keeps a secret.')
    const encrypted = this.#keychain.encrypt(Buffer.from(dataKey).toString('base64'))
    const content = { keyCheck, encryptedKey: Buffer.from(encrypted).toString('base64') }
    await writeFile(`${this.#file}.new`, JSON.stringify(content), { mode: 0o600 })
    await rename(`${this.#file}.new`, this.#file)
  }

  /** The data key, or null when there is no copy of this library's, or the keychain does not give it. */
  open(keyCheck: string): Uint8Array | null {
    const copy = this.isPossible ? this.#read() : null
    if (copy?.keyCheck !== keyCheck) return null
    try {
      return Buffer.from(this.#keychain.decrypt(Buffer.from(copy.encryptedKey, 'base64')), 'base64')
    } catch {
      return null
    }
  }

  async forget(): Promise<void> {
    await rm(this.#file, { force: true })
  }

  #read(): z.infer<typeof copySchema> | null {
    try {
      return copySchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch {
      return null
    }
  }
}
