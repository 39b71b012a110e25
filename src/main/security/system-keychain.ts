import { safeStorage } from 'electron'

/**
 * The operating system's keychain, as far as it is one: it keeps a secret so that only this person's account on this
 * machine can read it back.
 */
export interface SystemKeychain {
  readonly isReal: () => boolean
  /** What only this keychain can open again. */
  readonly encrypt: (secret: string) => Uint8Array
  /** Throws when it does not open. */
  readonly decrypt: (bytes: Uint8Array) => string
}

/** What Linux falls back to without a keyring: a password that is the same everywhere. */
const backendsThatHideNothing: readonly string[] = ['basic_text', 'unknown']

/** To be used once the app is ready. */
export const systemKeychain: SystemKeychain = {
  isReal: () => {
    if (!safeStorage.isEncryptionAvailable()) return false
    if (process.platform !== 'linux') return true
    return !backendsThatHideNothing.includes(safeStorage.getSelectedStorageBackend())
  },
  encrypt: (secret) => safeStorage.encryptString(secret),
  decrypt: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
}
