import { t } from '../../texts/t'
import type { RecoveryCheck } from '../../ipc/requests/lock-requests'
import { DataKey } from '../library/data-key'
import type { FileSystem } from '../library/file-system'
import { readFormat } from '../library/format-file'
import { LibraryError } from '../library/library-error'
import {
  isDataKeyOf,
  openWithPassphrase,
  openWithRecoveryKey,
  type SealingKeys,
} from '../library/sealing/sealing-keys'
import type { KeychainCopy } from './keychain-copy'
import type { Attempt, UnlockGate } from './unlock-gate'

export type RecoveryAttempt = Attempt<Uint8Array> | { readonly kind: 'mistyped' }

/** The data key of the library while it is unlocked, and the ways to get it. */
export class KeyHolder {
  #key: DataKey | null = null

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
    private readonly gate: UnlockGate,
    readonly keychain: KeychainCopy,
  ) {}

  /** The key while the library is sealed and unlocked. */
  get key(): DataKey | null {
    return this.#key
  }

  /** The wrapped keys of the library, or null when it is not sealed. */
  async keys(): Promise<SealingKeys | null> {
    const format = await readFormat(this.fileSystem, this.root)
    return typeof format === 'object' ? (format.sealing ?? null) : null
  }

  /** How long the next try has to wait, in milliseconds. */
  async pauseMs(): Promise<number> {
    return this.gate.pauseMs((await this.requireKeys()).keyCheck)
  }

  /** The data key of a passphrase, to be used or overwritten by the caller. */
  async tryPassphrase(passphrase: string): Promise<Attempt<Uint8Array>> {
    const keys = await this.requireKeys()
    return this.gate.attempt(keys.keyCheck, () => openWithPassphrase(keys, passphrase))
  }

  /** A slip of the hand costs no pause: it says nothing about the key. */
  async tryRecoveryKey(typed: string): Promise<RecoveryAttempt> {
    const keys = await this.requireKeys()
    const opened = openWithRecoveryKey(keys, typed)
    if (opened.kind === 'mistyped') return { kind: 'mistyped' }
    return this.gate.attempt(keys.keyCheck, () => (opened.kind === 'opened' ? opened.dataKey : null))
  }

  async tryKeychain(): Promise<Uint8Array | null> {
    const keys = await this.requireKeys()
    const dataKey = this.keychain.open(keys.keyCheck)
    return dataKey !== null && isDataKeyOf(keys, dataKey) ? dataKey : null
  }

  /** Takes the bytes over. */
  hold(dataKey: Uint8Array): DataKey {
    this.#key?.forget()
    this.#key = new DataKey(dataKey)
    return this.#key
  }

  forget(): void {
    this.#key?.forget()
    this.#key = null
  }

  async requireKeys(): Promise<SealingKeys> {
    const keys = await this.keys()
    if (keys === null) throw new LibraryError('invalid-record', t('The library is not sealed.'))
    return keys
  }
}

/** The same without the key in it, as it may cross the door. */
export function withoutKey(attempt: RecoveryAttempt): RecoveryCheck {
  return attempt.kind === 'opened' ? { kind: 'fits' } : attempt
}
