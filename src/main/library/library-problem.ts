import type { LibraryErrorCode } from './library-error'
import { Listeners, type Listener } from './listeners'

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
}

/** What was found since the library was opened: one entry for each file, wherever it is now. */
export class ProblemLog {
  readonly #problems = new Map<string, LibraryProblem>()
  readonly #reported = new Listeners<LibraryProblem>()

  get all(): readonly LibraryProblem[] {
    return [...this.#problems.values()]
  }

  report(problem: LibraryProblem): void {
    if (this.#problems.get(problem.keptAt)?.code === problem.code) return
    this.#problems.set(problem.keptAt, problem)
    this.#reported.tell(problem)
  }

  /** The file at this place is well again, or gone. What went to quarantine stays worth knowing. */
  settle(file: string): void {
    this.#problems.delete(file)
  }

  onReported(listener: Listener<LibraryProblem>): () => void {
    return this.#reported.add(listener)
  }
}
