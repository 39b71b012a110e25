import { setTimeout as delay } from 'node:timers/promises'
import type { PlaceOfScrub, ScrubProgress } from './scrub-progress'

/** A folder whose files are verified one by one. */
export interface Scrubbed {
  /** From the library's folder on, with forward slashes. */
  readonly folder: string
  /** The names of the files in it that can be verified; none when it cannot be listed. */
  names(): Promise<readonly string[]>
  /** Reads a file and deals with it when it is damaged; answers how many bytes were read. Never rejects. */
  verify(name: string): Promise<number>
}

export interface ScrubPace {
  /** How long the library has been open before it begins, in milliseconds. */
  readonly afterMs: number
  readonly bytesPerSecond: number
  /** Waits between two files even when they are small, so that thousands of them stay unnoticed. */
  readonly leastWaitMs: number
  /** How long after a whole round the next one begins, in milliseconds. */
  readonly againAfterMs: number
  /** Whether this is a good moment: not on battery, say. */
  readonly mayRun: () => boolean
}

export const unhurriedPace: ScrubPace = {
  afterMs: 60_000,
  bytesPerSecond: 2 * 1024 * 1024,
  leastWaitMs: 10,
  againAfterMs: 7 * 24 * 60 * 60_000,
  mayRun: () => true,
}

/** How long to wait before asking again whether this is a good moment. */
const askAgainMs = 60_000

/** A timer cannot be set for longer. */
const longestTimerMs = 2 ** 31 - 1

/** The place is kept each time so many files were verified, so that a short session gets on as well. */
const rememberEvery = 200

/**
 * Reads every file in turn, slowly, and verifies it, so that what rots on the disk without a trace is found while good
 * versions of it still exist. It goes on where the last session stopped.
 */
export class Scrub {
  readonly #stopping = new AbortController()

  constructor(
    private readonly folders: readonly Scrubbed[],
    private readonly progress: ScrubProgress,
    private readonly pace: ScrubPace,
    private readonly now: () => number,
  ) {}

  /** Runs until it is stopped; never rejects. */
  async run(after: Promise<unknown>): Promise<void> {
    try {
      await after
      await this.#wait(this.pace.afterMs)
      for (;;) {
        const { finishedAt } = await this.progress.read()
        const dueInMs = finishedAt === null ? 0 : finishedAt + this.pace.againAfterMs - this.now()
        // A clock that was set back would put it off for ever.
        if (dueInMs > 0 && dueInMs <= this.pace.againAfterMs) await this.#wait(dueInMs)
        else await this.round((bytes) => this.#pause(bytes))
      }
    } catch {
      // Stopped, or a disk that cannot be read now: the next session goes on.
    }
  }

  /** The rest of a round; `between` is awaited after each file with how many bytes were read. */
  async round(between: (bytes: number) => Promise<void> = () => Promise.resolve()): Promise<void> {
    const { after } = await this.progress.read()
    let verified = 0
    for (const scrubbed of this.#foldersFrom(after)) {
      const isResumed = scrubbed.folder === after?.folder
      for (const name of [...(await scrubbed.names())].sort()) {
        if (isResumed && name <= after.name) continue
        this.#stopping.signal.throwIfAborted()
        const bytes = await scrubbed.verify(name)
        verified += 1
        if (verified % rememberEvery === 0) await this.#remember({ folder: scrubbed.folder, name })
        await between(bytes)
      }
    }
    await this.progress.write({ after: null, finishedAt: this.now() })
  }

  stop(): void {
    this.#stopping.abort()
  }

  #foldersFrom(after: PlaceOfScrub | null): readonly Scrubbed[] {
    const start = this.folders.findIndex(({ folder }) => folder === after?.folder)
    return this.folders.slice(Math.max(0, start))
  }

  async #remember(after: PlaceOfScrub): Promise<void> {
    await this.progress.write({ after, finishedAt: null }).catch(() => undefined)
  }

  async #pause(bytes: number): Promise<void> {
    await this.#wait(Math.max(this.pace.leastWaitMs, (bytes / this.pace.bytesPerSecond) * 1000))
    while (!this.pace.mayRun()) await this.#wait(askAgainMs)
  }

  /** Rejects when it is stopped meanwhile. Keeps no process alive. */
  async #wait(ms: number): Promise<void> {
    await delay(Math.min(ms, longestTimerMs), undefined, { ref: false, signal: this.#stopping.signal })
  }
}
