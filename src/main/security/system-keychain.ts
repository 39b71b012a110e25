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

/**
 * The calls of Electron's that both the newest version and the oldest that the tests run on have; newer ones are there to
 * replace them.
 */
interface StorageCalls {
  isEncryptionAvailable(): boolean
  getSelectedStorageBackend(): string
  encryptString(secret: string): Buffer
  decryptString(bytes: Buffer): string
}

const storage: StorageCalls = safeStorage

/** What Linux falls back to without a keyring: a password that is the same everywhere. */
const backendsThatHideNothing: readonly string[] = ['basic_text', 'unknown']

/** To be used once the app is ready. */
export const systemKeychain: SystemKeychain = {
  isReal: () => {
    if (!storage.isEncryptionAvailable()) return false
    if (process.platform !== 'linux') return true
    return !backendsThatHideNothing.includes(storage.getSelectedStorageBackend())
  },
  encrypt: (secret) => storage.encryptString(secret),
  decrypt: (bytes) => storage.decryptString(Buffer.from(bytes)),
}
