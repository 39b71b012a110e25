import type { SearchAnswer, SearchReading } from '../../domain/search/search-answer'
import type { SearchQuery } from '../../domain/search/search-query'
import { searchKindSchema } from '../../domain/search/search-document'
import type { Library } from '../library/library'
import { Listeners, type Listener } from '../library/listeners'
import { isSearchCacheKept } from './search-cache'
import type { SearchThread } from './search-thread'

/** When nobody has asked for this long, the thread ends. */
const restAfterMs = 60_000

/** The part of `SearchThread` that is used here. */
export type RunningSearch = Pick<SearchThread, 'ask' | 'tellChanged' | 'onReading' | 'stop'>

export interface LibrarySearchOptions {
  readonly library: Pick<Library, 'onChanged' | 'folder' | 'dataKey'>
  readonly cacheFolder: string
  readonly appVersion: string
  readonly startThread: (data: ConstructorParameters<typeof SearchThread>[1]) => RunningSearch
  readonly restAfterMs?: number
}

/**
 * The search of an open library: follows what is saved in it, and ends with it. Its thread holds the index of all words,
 * so it runs only while somebody searches, as long as the index can be had from its file at the next question. What was
 * saved meanwhile is found then by comparing it with the records. The index of a sealed library is only in memory, and stays.
 */
export class LibrarySearch {
  readonly #listeners = new Listeners<SearchReading | null>()
  readonly #unfollow: () => void
  #thread: RunningSearch | null = null
  #isReading = false
  #restTimer: NodeJS.Timeout | null = null
  #ending: Promise<void> = Promise.resolve()
  #isStopped = false

  /** Nothing runs before `start` or the first question. */
  constructor(private readonly options: LibrarySearchOptions) {
    this.#unfollow = options.library.onChanged((change) => {
      const records = searchKindSchema.options.flatMap((kind) => change[kind].map((id) => ({ kind, id })))
      this.#thread?.tellChanged(records)
    })
  }

  /** Starts reading where there is no index yet, so that the first question finds one. */
  async start(): Promise<void> {
    if (await this.#canRest()) return
    if (this.#isStopped) return
    this.#running()
  }

  /** Somebody is about to ask; throws once the search is stopped. */
  wake(): void {
    this.#running()
    this.#restLater()
  }

  /** Rejects once the search is stopped. */
  async ask(query: SearchQuery): Promise<SearchAnswer> {
    const answer = this.#running().ask(query)
    this.#restLater()
    return answer
  }

  /** Hears how far reading the records is; null when all that was saved can be found. */
  onReading(listener: Listener<SearchReading | null>): () => void {
    return this.#listeners.add(listener)
  }

  /** Resolves when the thread is gone, and all that it had read with it. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#unfollow()
    this.#end()
    await this.#ending
  }

  #running(): RunningSearch {
    if (this.#thread !== null) return this.#thread
    if (this.#isStopped) throw new Error('The library is closed.')
    const { library, cacheFolder, appVersion, startThread } = this.options
    const dataKey = library.dataKey?.bytes ?? null
    const thread = startThread({ root: library.folder, cacheFolder, dataKey, appVersion })
    this.#isReading = true
    thread.onReading((reading) => {
      this.#isReading = reading !== null
      this.#listeners.tell(reading)
    })
    this.#thread = thread
    this.#restLater()
    return thread
  }

  #restLater(): void {
    if (this.#restTimer !== null) clearTimeout(this.#restTimer)
    if (this.#isStopped) return
    this.#restTimer = setTimeout(() => void this.#rest(), this.options.restAfterMs ?? restAfterMs).unref()
  }

  async #rest(): Promise<void> {
    const before = this.#restTimer
    const canRest = !this.#isReading && (await this.#canRest())
    // Somebody asked meanwhile.
    if (this.#restTimer !== before) return
    if (canRest) this.#end()
    else this.#restLater()
  }

  #end(): void {
    if (this.#restTimer !== null) clearTimeout(this.#restTimer)
    this.#restTimer = null
    const thread = this.#thread
    this.#thread = null
    if (thread !== null) this.#ending = thread.stop()
  }

  async #canRest(): Promise<boolean> {
    const { library, cacheFolder, appVersion } = this.options
    return library.dataKey === null && (await isSearchCacheKept(cacheFolder, appVersion))
  }
}
