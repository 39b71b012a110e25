import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { sealedEnvelope } from '../library/sealed-envelope'
import type { DataKey } from '../library/data-key'
import type { FileLabel } from '../library/envelope'

const usualLabel: FileLabel = { kind: 'left-behind', id: 'left-behind' }

/**
 * What a page could not save before the library was locked (a full disk), sealed with the library's key: in memory, and
 * in a file beside the settings where that disk takes it. The page takes it up again after unlocking.
 */
export class LeftBehind {
  readonly #file: string
  #sealed: Uint8Array | null = null

  constructor(
    file: string,
    private readonly label: FileLabel = usualLabel,
  ) {
    this.#file = file
  }

  /** Keeps it, or forgets what was kept before when there is nothing. Never rejects: the lock must not wait for a disk. */
  async keep(unsavedJson: string | null, key: DataKey): Promise<void> {
    if (unsavedJson === null) {
      // What another library left behind is not this one's to forget.
      if ((await this.read(key)) !== null) await this.forget()
      return
    }
    const sealed = sealedEnvelope(key).wrap(Buffer.from(unsavedJson), this.label)
    this.#sealed = sealed
    try {
      await writeFile(`${this.#file}.new`, sealed, { mode: 0o600, flush: true })
      await rename(`${this.#file}.new`, this.#file)
    } catch {
      // It stays in memory, sealed, until Attune is closed.
      return
    }
  }

  /** What was kept with this key; null when there is nothing, or it is another library's. */
  async read(key: DataKey): Promise<string | null> {
    const sealed = this.#sealed ?? (await readFile(this.#file).catch(() => null))
    if (sealed === null) return null
    try {
      return Buffer.from(sealedEnvelope(key).unwrap(sealed, this.label)).toString()
    } catch {
      return null
    }
  }

  async forget(): Promise<void> {
    this.#sealed = null
    await rm(this.#file, { force: true }).catch(() => undefined)
  }
}
