import type { LibraryErrorCode } from './library-error'
import { Listeners, type Listener } from './listeners'

/** What was done about a record that could not be read. */
export type Repair =
  /** No version of it reads well: it is missing from the lists. */
  | { readonly kind: 'none-found' }
  /** A version of this time took its place. */
  | {
      readonly kind: 'restored'
      readonly from: 'history' | 'backup' | 'conflict-copy'
      readonly savedAt: string
    }
  /** The person wanted the damaged file back. While it has this size and time it is left in its place. */
  | { readonly kind: 'undone'; readonly size: number; readonly mtimeMs: number }

/** Something in the library that a person should know of: what happened, and where what was found is kept. */
export interface LibraryProblem {
  readonly code: LibraryErrorCode
  /** The file, from the library's folder on, with forward slashes: `meetings/abc.json`. */
  readonly file: string
  /** Where its bytes are now; the same as `file` when it was left where it is. */
  readonly keptAt: string
  /** One or two plain sentences. */
  readonly whatHappened: string
  readonly noticedAt: string
  /** What people call the record, where that is known. */
  readonly title?: string | undefined
  readonly repair?: Repair | undefined
}

export interface KnownProblem {
  readonly problem: LibraryProblem
  /** The person has seen it and wants to hear no more of it. */
  readonly isDismissed: boolean
}

/** Keeps what is known from one opening of the library to the next. */
export interface ProblemMemory {
  read(): Promise<readonly KnownProblem[]>
  write(known: readonly KnownProblem[]): Promise<void>
}

/** What the disk refuses for a moment is not kept in mind: it is found again when it is still so. */
const lastingCodes: readonly LibraryErrorCode[] = ['damaged', 'newer-version', 'not-a-record', 'too-large']

/** What is known to be wrong in the library: one entry for each file, wherever its bytes are now. */
export class ProblemLog {
  readonly #known = new Map<string, KnownProblem>()
  readonly #changed = new Listeners<void>()
  #memory: ProblemMemory | null = null
  #writing: Promise<void> = Promise.resolve()
  #isWriteAsked = false

  /** Takes up what was known when the library was last open, and keeps what becomes known from now on. */
  async keepIn(memory: ProblemMemory): Promise<void> {
    for (const entry of await memory.read()) {
      const { keptAt } = entry.problem
      if (!this.#known.has(keptAt)) this.#known.set(keptAt, entry)
    }
    this.#memory = memory
  }

  /** What the person has not dismissed. */
  get all(): readonly LibraryProblem[] {
    return [...this.#known.values()].filter(({ isDismissed }) => !isDismissed).map(({ problem }) => problem)
  }

  find(keptAt: string): LibraryProblem | null {
    return this.#known.get(keptAt)?.problem ?? null
  }

  report(problem: LibraryProblem): void {
    const known = this.#known.get(problem.keptAt)?.problem
    if (known?.code === problem.code && known.repair?.kind === problem.repair?.kind) return
    this.#known.set(problem.keptAt, { problem, isDismissed: false })
    this.#tell()
  }

  /** The file at this place is well again, or gone. What went to quarantine stays worth knowing. */
  settle(keptAt: string): void {
    if (this.#known.delete(keptAt)) this.#tell()
  }

  dismiss(keptAts: readonly string[]): void {
    for (const keptAt of keptAts) {
      const known = this.#known.get(keptAt)
      if (known === undefined) continue
      if (isStillInPlace(known.problem)) this.#known.set(keptAt, { ...known, isDismissed: true })
      else this.#known.delete(keptAt)
    }
    this.#tell()
  }

  /** Hears that something was reported, settled or dismissed. */
  onChanged(listener: Listener<void>): () => void {
    return this.#changed.add(listener)
  }

  /** Resolves when all that is known now is durable, or cannot be made so; never rejects. */
  remembered(): Promise<void> {
    const memory = this.#memory
    if (memory === null) return Promise.resolve()
    if (!this.#isWriteAsked) {
      this.#isWriteAsked = true
      // Those who ask while one write is under way share the next.
      this.#writing = this.#writing.then(() => {
        this.#isWriteAsked = false
        return memory.write(this.#lasting()).catch(() => undefined)
      })
    }
    return this.#writing
  }

  #lasting(): readonly KnownProblem[] {
    return [...this.#known.values()].filter(({ problem }) => lastingCodes.includes(problem.code))
  }

  #tell(): void {
    void this.remembered()
    this.#changed.tell(undefined)
  }
}

/** Whether it would be told again if it were forgotten. */
function isStillInPlace({ code, file, keptAt }: LibraryProblem): boolean {
  return file === keptAt && lastingCodes.includes(code)
}
