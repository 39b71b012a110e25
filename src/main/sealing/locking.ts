import type { RecoveryCheck, Unlocking } from '../../ipc/requests/lock-requests'
import { Turns } from '../library/turns'
import { withoutKey, type KeyHolder } from './key-holder'
import type { LeftBehind } from './left-behind'
import type { LockingPage } from './locking-page'

export interface LockingSurroundings {
  readonly holder: KeyHolder
  readonly leftBehind: LeftBehind
  readonly page: LockingPage
  /** Opens the library with the key, and shows it; rejects with a LibraryError. */
  readonly openLibrary: () => Promise<unknown>
  /** Finishes every save and lets go of everything that was read. */
  readonly closeLibrary: () => Promise<void>
  readonly showLockPage: () => void
  /** Whether the library is being sealed or unsealed just now, which must not be cut in two. */
  readonly isChanging: () => boolean
  /** Gives the library the new passphrase, which the data key allows. */
  readonly changePassphrase: (dataKey: Uint8Array, newPassphrase: string) => Promise<void>
}

/** Locks a sealed library and unlocks it, one thing at a time. */
export class Locking {
  readonly #turns = new Turns()

  constructor(private readonly surroundings: LockingSurroundings) {}

  /**
   * Saves, closes the library, forgets the key and shows the lock page. Nothing happens while the library is locked, or
   * not sealed; answers whether it was locked now. What cannot be saved is sealed and taken up again after unlocking.
   */
  lock(): Promise<boolean> {
    return this.#turns.take(async () => {
      const { holder, leftBehind, page, closeLibrary, showLockPage, isChanging } = this.surroundings
      if (holder.key === null || isChanging()) return false
      const unsavedJson = await page.letGo()
      await leftBehind.keep(unsavedJson, holder.key)
      showLockPage()
      await closeLibrary()
      holder.forget()
      return true
    })
  }

  unlock(passphrase: string): Promise<Unlocking> {
    return this.#turns.take(async () => {
      const attempt = await this.surroundings.holder.tryPassphrase(passphrase)
      if (attempt.kind !== 'opened') return attempt
      await this.#open(attempt.value)
      return { kind: 'opened' }
    })
  }

  unlockWithKeychain(): Promise<Unlocking> {
    return this.#turns.take(async () => {
      const dataKey = await this.surroundings.holder.tryKeychain()
      if (dataKey === null) throw new Error('The keychain did not give the key. Use the passphrase.')
      await this.#open(dataKey)
      return { kind: 'opened' }
    })
  }

  checkRecoveryKey(typed: string): Promise<RecoveryCheck> {
    return this.#turns.take(async () => {
      const attempt = await this.surroundings.holder.tryRecoveryKey(typed)
      if (attempt.kind === 'opened') attempt.value.fill(0)
      return withoutKey(attempt)
    })
  }

  /** Opens the library with the recovery key and gives it a new passphrase; nothing of the library is written again. */
  recover(typed: string, newPassphrase: string): Promise<RecoveryCheck> {
    return this.#turns.take(async () => {
      const { holder, changePassphrase } = this.surroundings
      const attempt = await holder.tryRecoveryKey(typed)
      if (attempt.kind !== 'opened') return withoutKey(attempt)
      await changePassphrase(attempt.value, newPassphrase)
      await this.#open(attempt.value)
      return { kind: 'fits' }
    })
  }

  async #open(dataKey: Uint8Array): Promise<void> {
    const { holder, openLibrary } = this.surroundings
    try {
      holder.hold(dataKey)
      await openLibrary()
    } catch (error) {
      holder.forget()
      throw error
    }
  }
}
