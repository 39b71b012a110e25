import { join } from 'node:path'
import { t } from '../../../texts/t'
import type { LibraryProblem, ProblemLog } from '../library-problem'
import { LibraryError } from '../library-error'

/** The records of one kind, as far as repairs concern them. */
export interface Repairable {
  readonly folder: string
  /** The record whose file this is, or null when it is none of this kind. */
  idOfFile(file: string): string | null
  putDamagedBack(id: string, problem: LibraryProblem): Promise<void>
  refresh(id: string): Promise<void>
}

/** What a person can do about what was found. A problem is named by where its bytes are kept. */
export class Repairs {
  constructor(
    private readonly root: string,
    private readonly problems: ProblemLog,
    private readonly kinds: readonly Repairable[],
  ) {}

  /** The absolute path of what is kept; rejects with `not-found` when no such problem is known. */
  pathOf(keptAt: string): string {
    return join(this.root, this.#find(keptAt).keptAt)
  }

  /** Puts a damaged file back in its place; what was put there instead becomes an earlier version. */
  async undo(keptAt: string): Promise<void> {
    const problem = this.#find(keptAt)
    if (problem.repair?.kind !== 'restored') throw new LibraryError('not-found')
    const { kind, id } = this.#recordOf(problem)
    await kind.putDamagedBack(id, problem)
  }

  /** Puts the newest good version in the place of a damaged file that was put back. */
  async restoreAgain(keptAt: string): Promise<void> {
    const problem = this.#find(keptAt)
    if (problem.repair?.kind !== 'undone') throw new LibraryError('not-found')
    this.problems.settle(keptAt)
    const { kind, id } = this.#recordOf(problem)
    await kind.refresh(id)
  }

  /** The person has seen these. */
  dismiss(keptAts: readonly string[]): void {
    this.problems.dismiss(keptAts)
  }

  #find(keptAt: string): LibraryProblem {
    const problem = this.problems.find(keptAt)
    if (problem === null)
      throw new LibraryError('not-found', t('This file is not among those that were found.'))
    return problem
  }

  #recordOf({ file }: LibraryProblem): { readonly kind: Repairable; readonly id: string } {
    for (const kind of this.kinds) {
      const id = kind.idOfFile(file)
      if (id !== null) return { kind, id }
    }
    throw new LibraryError('not-found')
  }
}
