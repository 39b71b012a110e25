import { t } from '../texts/t'
import type { TaskProgress } from '../ipc/requests/tasks-requests'
import { LibraryError } from './library/library-error'
import { Listeners, type Listener } from './library/listeners'

/** More often than this nobody can read a count. */
const tellEveryMs = 100

export type TaskKind = TaskProgress['kind']

export interface TaskReport {
  readonly signal: AbortSignal
  readonly tell: (stage: TaskProgress['stage'], done: number, total: number) => void
}

/** Work that takes a while and can be cancelled: one at a time, so that no two of them read and write the same files. */
export class LongTasks {
  readonly #listeners = new Listeners<TaskProgress | null>()
  #cancelling: AbortController | null = null
  #progress: TaskProgress | null = null
  #toldAt = 0

  get progress(): TaskProgress | null {
    return this.#progress
  }

  get isIdle(): boolean {
    return this.#cancelling === null
  }

  onProgress(listener: Listener<TaskProgress | null>): () => void {
    return this.#listeners.add(listener)
  }

  /** Rejects with `in-use` while another task is under way, and with `cancelled` when it was. */
  async run<R>(kind: TaskKind, task: (report: TaskReport) => Promise<R>): Promise<R> {
    if (this.#cancelling !== null) {
      throw new LibraryError('in-use', t('Something else is under way. Wait until it is done, or cancel it.'))
    }
    const { signal } = (this.#cancelling = new AbortController())
    this.#tell({ kind, stage: 'reading', done: 0, total: 0 }, true)
    try {
      return await task({
        signal,
        tell: (stage, done, total) => this.#tell({ kind, stage, done, total }, done === total),
      })
    } catch (error) {
      throw signal.aborted ? new LibraryError('cancelled') : error
    } finally {
      this.#cancelling = null
      this.#tell(null, true)
    }
  }

  cancel(): void {
    this.#cancelling?.abort()
  }

  #tell(progress: TaskProgress | null, isImportant: boolean): void {
    this.#progress = progress
    if (!isImportant && performance.now() - this.#toldAt < tellEveryMs) return
    this.#toldAt = performance.now()
    this.#listeners.tell(progress)
  }
}
