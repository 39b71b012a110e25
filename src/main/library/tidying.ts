import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { FileSystem } from './file-system'

/** What is old is looked for when the window has long been standing, and then a few times a day. */
const firstAfterMs = 60_000
const everyMs = 6 * 60 * 60_000

/** A few records at a time with a rest after each few, so that nobody feels it. */
const recordsAtOnce = 8
const restMs = 20

/** What tidying asks of the records of one kind. */
export interface Tidiable {
  readonly folder: string
  /** Drops the versions of a record that age has made superfluous. */
  thin(id: string): Promise<void>
  /** Removes from the trash what has been there for its time. */
  expire(): Promise<void>
}

/** Drops what is kept for a time only, beside everything else that happens. */
export class Tidying {
  readonly #stopping = new AbortController()
  #running: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
    private readonly kinds: readonly Tidiable[],
    /** Whether this process is the one that may write here. */
    private readonly mayTidy: () => boolean,
  ) {}

  /** Begins some time after the index is in line with the folders, and goes on until it is stopped. */
  async start(after: Promise<void>): Promise<void> {
    await after
    this.#schedule(firstAfterMs)
  }

  /** Tidies once; never rejects: what cannot be dropped now is dropped another time. */
  run(): Promise<void> {
    this.#running = this.#running.then(() => this.#tidy())
    return this.#running
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#running
  }

  #schedule(afterMs: number): void {
    if (this.#stopping.signal.aborted) return
    this.#timer = setTimeout(() => {
      void this.run().then(() => this.#schedule(everyMs))
    }, afterMs).unref()
  }

  async #tidy(): Promise<void> {
    if (!this.mayTidy()) return
    for (const kind of this.kinds) {
      if (this.#stopping.signal.aborted) return
      await kind.expire().catch(() => undefined)
      await this.#thin(kind)
    }
  }

  async #thin(kind: Tidiable): Promise<void> {
    const { signal } = this.#stopping
    const ids = await this.fileSystem.listFolder(join(this.root, 'history', kind.folder)).catch(() => [])
    for (let start = 0; start < ids.length && !signal.aborted; start += recordsAtOnce) {
      const batch = ids.slice(start, start + recordsAtOnce)
      await Promise.all(batch.map((id) => kind.thin(id).catch(() => undefined)))
      await delay(restMs, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
}
