import { randomBytes } from 'node:crypto'
import type { FileSystem } from '../library/file-system'
import { readFormat, writeFormat, type LibraryFormat } from '../library/format-file'
import { LibraryError } from '../library/library-error'
import {
  sealLibrary,
  unsealLibrary,
  type ClosedLibrary,
  type SealProgress,
} from '../library/sealing/change-seal'
import { measureScrypt, tuneScryptCost, type ScryptCost } from '../library/sealing/passphrase-key'
import {
  dataKeyLength,
  newSealingKeys,
  withNewPassphrase,
  withNewRecoveryKey,
  type SealingKeys,
} from '../library/sealing/sealing-keys'
import type { KeyHolder } from './key-holder'
import type { Attempt } from './unlock-gate'

export interface SealingSurroundings {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly holder: KeyHolder
  readonly freeBytes: () => Promise<number | null>
  /** Removes what is kept outside the library's folder of what is in it. */
  readonly dropCaches: () => Promise<void>
  /** Closes the library for a task, with its lock held, and opens it again with the key that is held then. */
  readonly whileClosed: <R>(task: () => Promise<R>) => Promise<R>
  readonly onProgress: (progress: SealProgress) => void
}

type Outcome = 'done' | 'cancelled'

/** What a person can do about the seal of an unlocked library. */
export class Sealing {
  #prepared: { readonly dataKey: Uint8Array; readonly keys: SealingKeys } | null = null
  #newRecovery: SealingKeys | null = null
  #cancel: AbortController | null = null

  constructor(private readonly surroundings: SealingSurroundings) {}

  /** Makes keys for a library that is to be sealed; answers the recovery key. Nothing is changed before `seal`. */
  async prepare(passphrase: string): Promise<string> {
    this.#prepared?.dataKey.fill(0)
    const dataKey = randomBytes(dataKeyLength)
    const { keys, recoveryKey } = await newSealingKeys(dataKey, passphrase, await bestCost(), randomBytes)
    this.#prepared = { dataKey, keys }
    return recoveryKey
  }

  /** Whether the library is being sealed or unsealed. */
  get isUnderWay(): boolean {
    return this.#cancel !== null
  }

  async seal(): Promise<Outcome> {
    const prepared = this.#prepared
    if (prepared === null) throw new Error('A passphrase has to be chosen first.')
    this.#prepared = null
    const { holder, whileClosed, dropCaches } = this.surroundings
    return this.#cancellable((signal) =>
      whileClosed(async () => {
        await dropCaches()
        const key = holder.hold(prepared.dataKey)
        try {
          const outcome = await sealLibrary(
            await this.#closedLibrary(),
            key,
            prepared.keys,
            this.#watcher(signal),
          )
          if (outcome === 'cancelled') holder.forget()
          return outcome
        } catch (error) {
          await this.#forgetUnlessSealed()
          throw error
        }
      }),
    )
  }

  async unseal(passphrase: string): Promise<Attempt<Outcome>> {
    const { holder, whileClosed } = this.surroundings
    const attempt = await holder.tryPassphrase(passphrase)
    if (attempt.kind !== 'opened') return attempt
    attempt.value.fill(0)
    const outcome = await this.#cancellable((signal) =>
      whileClosed(async () => {
        if (holder.key === null) throw new LibraryError('locked')
        const unsealed = await unsealLibrary(await this.#closedLibrary(), holder.key, this.#watcher(signal))
        if (unsealed === 'done') {
          holder.forget()
          await holder.keychain.forget()
        }
        return unsealed
      }),
    )
    return { kind: 'opened', value: outcome }
  }

  /** Has no effect once the new files are put in place. */
  cancel(): void {
    this.#cancel?.abort()
  }

  async changePassphrase(passphrase: string, newPassphrase: string): Promise<Attempt<null>> {
    const attempt = await this.surroundings.holder.tryPassphrase(passphrase)
    if (attempt.kind !== 'opened') return attempt
    await this.setPassphrase(attempt.value, newPassphrase)
    attempt.value.fill(0)
    return { kind: 'opened', value: null }
  }

  /** Wraps the data key under another passphrase. */
  async setPassphrase(dataKey: Uint8Array, newPassphrase: string): Promise<void> {
    const keys = await this.surroundings.holder.requireKeys()
    await this.#writeKeys(
      await withNewPassphrase(keys, dataKey, newPassphrase, await bestCost(), randomBytes),
    )
  }

  /** Makes another recovery key; the present one holds until `takeRecoveryKey`. */
  async newRecoveryKey(passphrase: string): Promise<Attempt<string>> {
    const { holder } = this.surroundings
    const attempt = await holder.tryPassphrase(passphrase)
    if (attempt.kind !== 'opened') return attempt
    const made = withNewRecoveryKey(await holder.requireKeys(), attempt.value, randomBytes)
    attempt.value.fill(0)
    this.#newRecovery = made.keys
    return { kind: 'opened', value: made.recoveryKey }
  }

  async takeRecoveryKey(): Promise<void> {
    const made = this.#newRecovery
    if (made === null) throw new Error('A new recovery key has to be made first.')
    const keys = await this.surroundings.holder.requireKeys()
    await this.#writeKeys({ ...keys, recoveryKey: made.recoveryKey })
    this.#newRecovery = null
  }

  async useKeychain(isUsed: boolean): Promise<void> {
    const { holder } = this.surroundings
    const { keyCheck } = await holder.requireKeys()
    if (holder.key === null) throw new LibraryError('locked')
    if (isUsed) await holder.keychain.keep(holder.key.bytes, keyCheck)
    else await holder.keychain.forget()
  }

  async #writeKeys(sealing: SealingKeys): Promise<void> {
    const { fileSystem, root } = this.surroundings
    await writeFormat(fileSystem, root, { ...(await this.#format()), sealing })
  }

  async #closedLibrary(): Promise<ClosedLibrary> {
    const { fileSystem, root, freeBytes } = this.surroundings
    return { fileSystem, root, freeBytes, format: await this.#format() }
  }

  async #format(): Promise<LibraryFormat> {
    const format = await readFormat(this.surroundings.fileSystem, this.surroundings.root)
    if (typeof format !== 'object')
      throw new LibraryError('damaged', 'library.json of the library cannot be read.')
    return format
  }

  /** A change that failed after its point of no return is finished at the next opening, which then needs the key. */
  async #forgetUnlessSealed(): Promise<void> {
    const { holder } = this.surroundings
    if ((await holder.keys().catch(() => null)) === null) holder.forget()
  }

  async #cancellable(task: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
    this.#cancel = new AbortController()
    try {
      return await task(this.#cancel.signal)
    } finally {
      this.#cancel = null
    }
  }

  #watcher(signal: AbortSignal) {
    return { signal, onProgress: this.surroundings.onProgress }
  }
}

function bestCost(): Promise<ScryptCost> {
  return tuneScryptCost(measureScrypt)
}
