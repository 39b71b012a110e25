import type { Library } from './library/library'
import { LibraryError } from './library/library-error'
import { Turns } from './library/turns'

export interface LibrarySessionOptions {
  readonly open: () => Promise<Library>
  /** Runs a task on the folder while no library is open, with its lock held. */
  readonly withClosed: <R>(task: () => Promise<R>) => Promise<R>
  /** Hears of each library that is opened, before anybody can ask for it. */
  readonly onOpened: (library: Library) => void
  /** Hears that the library is about to close: nothing of it may be asked for any more; it is waited for. */
  readonly onClosing: (library: Library) => Promise<void>
}

/** Which library is open now, if any: it may be closed for a while and opened again as another state of itself. */
export class LibrarySession {
  readonly #turns = new Turns()
  #library: Library | null = null

  constructor(private readonly options: LibrarySessionOptions) {}

  get library(): Library | null {
    return this.#library
  }

  /** Rejects as `Library.open` does; then nothing is open. */
  open(): Promise<Library> {
    return this.#turns.take(() => this.#open())
  }

  /** Finishes every save and gives the folder free. */
  close(): Promise<void> {
    return this.#turns.take(() => this.#close())
  }

  /**
   * Closes the library, runs the task with the folder to itself, and opens the library again, whatever became of the
   * task. Whoever shows the library has to have saved before.
   */
  whileClosed<R>(task: () => Promise<R>): Promise<R> {
    return this.#turns.take(async () => {
      if (this.#library === null) throw new LibraryError('closed')
      await this.#close()
      try {
        return await this.options.withClosed(task)
      } finally {
        await this.#open()
      }
    })
  }

  async #open(): Promise<Library> {
    const library = this.#library ?? (await this.options.open())
    if (this.#library === null) this.options.onOpened(library)
    this.#library = library
    return library
  }

  async #close(): Promise<void> {
    const library = this.#library
    if (library === null) return
    this.#library = null
    await this.options.onClosing(library)
    await library.close()
  }
}
