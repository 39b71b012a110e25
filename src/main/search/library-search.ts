import type { SearchAnswer, SearchReading } from '../../domain/search/search-answer'
import type { SearchQuery } from '../../domain/search/search-query'
import { searchKindSchema } from '../../domain/search/search-document'
import type { Library } from '../library/library'
import { Listeners, type Listener } from '../library/listeners'
import { SearchThread } from './search-thread'

/** The search of an open library: follows what is saved in it, and ends with it. */
export class LibrarySearch {
  readonly #listeners = new Listeners<SearchReading | null>()
  #thread: SearchThread | null = null
  #isStopped = false
  readonly #unfollow: () => void

  /** `workerFile` is the built `search-worker.js`. Nothing runs before `start` or the first question. */
  constructor(
    private readonly library: Pick<Library, 'onChanged' | 'folder' | 'dataKey'>,
    private readonly workerFile: string,
    private readonly appVersion: string,
  ) {
    this.#unfollow = library.onChanged((change) => {
      const records = searchKindSchema.options.flatMap((kind) => change[kind].map((id) => ({ kind, id })))
      this.#thread?.tellChanged(records)
    })
  }

  /** Starts reading, unless it runs or is stopped already. */
  start(): void {
    if (!this.#isStopped) this.#running()
  }

  /** Rejects once the search is stopped. */
  async ask(query: SearchQuery): Promise<SearchAnswer> {
    return this.#running().ask(query)
  }

  /** Hears how far reading the records is; null when all that was saved can be found. */
  onReading(listener: Listener<SearchReading | null>): () => void {
    return this.#listeners.add(listener)
  }

  /** Resolves when the thread is gone, and all that it had read with it. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#unfollow()
    await this.#thread?.stop()
  }

  #running(): SearchThread {
    if (this.#thread !== null) return this.#thread
    if (this.#isStopped) throw new Error('The library is closed.')
    const { folder, dataKey } = this.library
    const thread = new SearchThread(this.workerFile, {
      root: folder,
      dataKey: dataKey?.bytes ?? null,
      appVersion: this.appVersion,
    })
    thread.onReading((reading) => this.#listeners.tell(reading))
    this.#thread = thread
    return thread
  }
}
