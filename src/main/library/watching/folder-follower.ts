import type { StopWatching, WatchFolder } from './watch-folder'

/** What is to be done about what happened in a folder. Neither rejects. */
export interface Follower {
  /** Looks at these files again. */
  lookAt(names: readonly string[]): Promise<void>
  /** Compares the whole folder with what is known. */
  sweep(): Promise<void>
}

export interface FollowingPace {
  /** Names are gathered until none came for this long, since a file is often written in several steps. */
  readonly quietMs: number
  /** … but not longer than this. */
  readonly longestMs: number
  /** With more names at once the whole folder is compared: notices get lost when there are too many of them. */
  readonly mostNames: number
  /** How often the whole folder is compared all the same, since network drives tell nothing. */
  readonly sweepEveryMs: number
  /** … and how often where the system watches nothing at all. */
  readonly sweepUnwatchedEveryMs: number
}

export const usualPace: FollowingPace = {
  quietMs: 120,
  longestMs: 1_000,
  mostNames: 200,
  sweepEveryMs: 5 * 60_000,
  sweepUnwatchedEveryMs: 10_000,
}

/** Follows what other programs do in one folder, in bundles and one at a time, so that ten thousand changes freeze nothing. */
export class FolderFollower {
  #gathered = new Set<string>()
  #mustSweep = false
  #firstAt: number | null = null
  #timer: NodeJS.Timeout | null = null
  #sweepTimer: NodeJS.Timeout | null = null
  #working: Promise<void> | null = null
  #stopWatching: StopWatching | null = null
  #isStopped = false

  constructor(
    private readonly folder: string,
    private readonly follower: Follower,
    private readonly watch: WatchFolder,
    private readonly pace: FollowingPace = usualPace,
  ) {}

  start(): void {
    try {
      this.#stopWatching = this.watch(
        this.folder,
        (name) => this.#heard(name),
        () => this.#broken(),
      )
    } catch {
      // Too many watches on this machine, or a disk that cannot be watched: it is looked at every so often instead.
      this.#stopWatching = null
    }
    this.#sweepLater()
  }

  /** Compares the whole folder soon: something may have happened that nobody told of. */
  sweepSoon(): void {
    this.#heard(null)
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#stopWatching?.()
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#sweepTimer !== null) clearTimeout(this.#sweepTimer)
    await this.#working
  }

  #broken(): void {
    this.#stopWatching?.()
    this.#stopWatching = null
    this.sweepSoon()
    this.#sweepLater()
  }

  #sweepLater(): void {
    if (this.#isStopped) return
    if (this.#sweepTimer !== null) clearTimeout(this.#sweepTimer)
    const { sweepEveryMs, sweepUnwatchedEveryMs } = this.pace
    const waitMs = this.#stopWatching === null ? sweepUnwatchedEveryMs : sweepEveryMs
    this.#sweepTimer = setTimeout(() => {
      this.sweepSoon()
      this.#sweepLater()
    }, waitMs).unref()
  }

  #heard(name: string | null): void {
    if (this.#isStopped) return
    if (name === null) this.#mustSweep = true
    else this.#gathered.add(name)
    if (this.#gathered.size > this.pace.mostNames) this.#mustSweep = true
    this.#wait()
  }

  #wait(): void {
    if (this.#working !== null) return
    const now = performance.now()
    this.#firstAt ??= now
    const leftMs = this.#firstAt + this.pace.longestMs - now
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#work(), Math.max(0, Math.min(this.pace.quietMs, leftMs))).unref()
  }

  #work(): void {
    const [names, mustSweep] = [[...this.#gathered], this.#mustSweep]
    this.#gathered = new Set()
    this.#mustSweep = false
    this.#firstAt = null
    this.#timer = null
    this.#working = (mustSweep ? this.follower.sweep() : this.follower.lookAt(names)).finally(() => {
      this.#working = null
      // What was told of meanwhile has its turn now.
      if (!this.#isStopped && (this.#mustSweep || this.#gathered.size > 0)) this.#wait()
    })
  }
}
