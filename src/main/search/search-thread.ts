import { Worker } from 'node:worker_threads'
import type { SearchAnswer, SearchReading } from '../../domain/search/search-answer'
import type { SearchQuery } from '../../domain/search/search-query'
import { Listeners, type Listener } from '../library/listeners'
import type { RecordName } from './search-engine'
import type { FromSearchThread, SearchThreadData, ToSearchThread } from './search-messages'

interface WaitingQuestion {
  readonly resolve: (answer: SearchAnswer) => void
  readonly reject: (error: Error) => void
}

/** The search of an open library, in a thread of its own, so that nothing waits for it. */
export class SearchThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, WaitingQuestion>()
  readonly #listeners = new Listeners<SearchReading | null>()
  #asked = 0
  #isStopped = false

  /** `workerFile` is the built `search-worker.js`. */
  constructor(workerFile: string, data: SearchThreadData) {
    this.#worker = new Worker(workerFile, { workerData: data, name: 'search' })
    this.#worker.unref()
    this.#worker.on('message', (message: FromSearchThread) => this.#take(message))
    // A search that broke down is no reason to stop everything else: each question is told so.
    this.#worker.on('error', () => this.#refuseAll())
    this.#worker.on('exit', () => this.#refuseAll())
  }

  /** Rejects once the thread is stopped. */
  ask(query: SearchQuery): Promise<SearchAnswer> {
    return new Promise((resolve, reject) => {
      this.#asked += 1
      this.#waiting.set(this.#asked, { resolve, reject })
      if (this.#isStopped) this.#refuseAll()
      else this.#send({ type: 'ask', number: this.#asked, query })
    })
  }

  /** These records were saved, came or went. */
  tellChanged(records: readonly RecordName[]): void {
    if (!this.#isStopped) this.#send({ type: 'changed', records })
  }

  /** Hears how far reading the records is; null when all are read. */
  onReading(listener: Listener<SearchReading | null>): () => void {
    return this.#listeners.add(listener)
  }

  /** Resolves when the thread is gone, and all that it had read with it. */
  async stop(): Promise<void> {
    this.#refuseAll()
    await this.#worker.terminate()
  }

  #send(message: ToSearchThread): void {
    this.#worker.postMessage(message)
  }

  #take(message: FromSearchThread): void {
    switch (message.type) {
      case 'answer':
        this.#waiting.get(message.number)?.resolve(message.answer)
        this.#waiting.delete(message.number)
        return
      case 'reading':
        this.#listeners.tell(message.reading)
    }
  }

  #refuseAll(): void {
    this.#isStopped = true
    for (const { reject } of this.#waiting.values())
      reject(new Error('The search is not running at the moment.'))
    this.#waiting.clear()
  }
}
