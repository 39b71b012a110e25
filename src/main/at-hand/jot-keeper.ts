import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyJot, joinJots, jotSchema, type Jot } from '../../domain/jots/jot'
import type { DataKey } from '../library/data-key'
import { Turns } from '../library/turns'
import { LeftBehind } from '../sealing/left-behind'

/** Short enough that a crash takes no more than the last word, long enough not to write at each key. */
const keepAfterMs = 250

/** How what is written may be kept: as it is, or sealed with the library’s key. */
type Form = { readonly key: DataKey | null }

/**
 * The words in the capture window that were not saved yet. They stay when it is hidden, and when Attune ends: in a file
 * of this machine, sealed when the library is. While the library is locked, what is written stays in memory.
 */
export class JotKeeper {
  readonly #plainFile: string
  readonly #sealed: LeftBehind
  readonly #turns = new Turns()
  #jot: Jot = emptyJot
  /** Null while no library is open. */
  #form: Form | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(folder: string) {
    this.#plainFile = join(folder, 'jot.json')
    this.#sealed = new LeftBehind(join(folder, 'jot.sealed'), { kind: 'jot', id: 'jot' })
  }

  get jot(): Jot {
    return this.#jot
  }

  keep(jot: Jot): void {
    this.#jot = jot
    this.#timer ??= setTimeout(() => void this.settle(), keepAfterMs).unref()
  }

  /** Takes up what was kept, beside what was written since, and keeps both in the library’s form. */
  async opened(key: DataKey | null): Promise<void> {
    this.#form = { key }
    await this.#turns.take(async () => {
      const kept = joinJots(await this.#readPlain(), key === null ? emptyJot : await this.#readSealed(key))
      this.#jot = joinJots(kept, this.#jot)
    })
    await this.settle()
  }

  /** The library is about to close. The words of a sealed one are on the disk then, sealed, and nowhere else. */
  async closing(): Promise<void> {
    await this.settle()
    if (this.#form !== null && this.#form.key !== null) this.#jot = emptyJot
    this.#form = null
  }

  /** Resolves when the words are kept, as far as the disk takes them; never rejects. */
  async settle(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const [form, jot] = [this.#form, this.#jot]
    if (form !== null) await this.#turns.take(() => this.#write(form, jot))
  }

  async #write({ key }: Form, jot: Jot): Promise<void> {
    const json = jot.words.trim() === '' ? null : JSON.stringify(jot)
    if (key !== null) await this.#sealed.keep(json, key)
    try {
      if (key !== null || json === null) await rm(this.#plainFile, { force: true })
      else {
        await writeFile(`${this.#plainFile}.new`, json, { mode: 0o600, flush: true })
        await rename(`${this.#plainFile}.new`, this.#plainFile)
      }
    } catch {
      // They stay in the window and in memory, and are written with the next key.
      return
    }
  }

  async #readPlain(): Promise<Jot> {
    return parseJot(await readFile(this.#plainFile, 'utf8').catch(() => null))
  }

  async #readSealed(key: DataKey): Promise<Jot> {
    return parseJot(await this.#sealed.read(key))
  }
}

/** A file that is damaged holds nothing that could be told from what was meant. */
function parseJot(json: string | null): Jot {
  if (json === null) return emptyJot
  try {
    return jotSchema.parse(JSON.parse(json))
  } catch {
    return emptyJot
  }
}
