import { setTimeout as delay } from 'node:timers/promises'
import { libraryErrorCodeOf, type LibraryErrorCode } from '../library-error'
import type { StoredRecord } from '../record-kind'
import { takeInConflictCopy, type ConflictShelf, type TakenCopy } from './take-in-conflict-copy'

/** A full disk may have room the next time, and a half-written copy be whole; these stay as they are. */
const hopeless: readonly LibraryErrorCode[] = ['newer-version', 'not-a-record', 'too-large', 'closed']

const mostTries = 4

export interface ConflictListener<T> {
  taken(copy: TakenCopy<T>, fileName: string): void
  /** It stays where it is. */
  refused(fileName: string): void
}

/** Takes in the conflict copies of one kind of record, each once and one after another. */
export class ConflictCopies<T extends StoredRecord> {
  readonly #known = new Set<string>()
  readonly #stopping = new AbortController()
  #last: Promise<void> = Promise.resolve()

  constructor(
    private readonly shelf: ConflictShelf<T>,
    /**
     * How long to wait before, in milliseconds: the copy may still be half written, and another machine that sees it too
     * may be quicker. Another time on each machine spares both the same work.
     */
    private readonly waitMs: () => number,
    private readonly listener: ConflictListener<T>,
  ) {}

  found(fileName: string): void {
    if (this.#known.has(fileName) || this.#stopping.signal.aborted) return
    this.#known.add(fileName)
    this.#last = this.#last.then(() => this.#takeIn(fileName))
  }

  /** Resolves when every copy that was found so far is dealt with. */
  settled(): Promise<void> {
    return this.#last
  }

  stop(): Promise<void> {
    this.#stopping.abort()
    return this.#last
  }

  async #takeIn(fileName: string): Promise<void> {
    const { signal } = this.#stopping
    for (let attempt = 1; attempt <= mostTries; attempt += 1) {
      await delay(this.waitMs(), undefined, { signal, ref: false }).catch(() => undefined)
      if (this.#isStopped) return
      const isDone = await this.#tryToTakeIn(fileName, attempt === mostTries)
      if (isDone) break
    }
    this.#known.delete(fileName)
  }

  async #tryToTakeIn(fileName: string, isLastTry: boolean): Promise<boolean> {
    try {
      const taken = await takeInConflictCopy(this.shelf, fileName)
      if (taken !== null) this.listener.taken(taken, fileName)
      return true
    } catch (error) {
      if (!hopeless.includes(libraryErrorCodeOf(error)) && !isLastTry) return false
      if (!this.#isStopped) this.listener.refused(fileName)
      return true
    }
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted
  }
}
