import { join } from 'node:path'
import type { FileSystem } from '../file-system'
import { findOutdated, refreshAll, type Reconcilable } from '../reconcile'
import { FolderFollower, usualPace, type FollowingPace } from './folder-follower'
import type { WatchFolder } from './watch-folder'

/** Records of one kind that other programs may change. */
export interface Followed extends Reconcilable {
  /** Looks at one file of the folder again, whatever its name. */
  lookAtFile(fileName: string): Promise<void>
}

/** How many files are looked at at a time, so that everything else has its turn too. */
const looksAtOnce = 16

/** A person who goes to and fro between windows does not set the disk to work each time. */
const sweepApartMs = 30_000

/** Keeps the index true while the library is open, whatever other programs do in its folders. */
export class OutsideChanges {
  readonly #stopping = new AbortController()
  #askedAt = -Infinity
  readonly #followers: readonly FolderFollower[]

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
    kinds: readonly Followed[],
    watch: WatchFolder,
    pace: FollowingPace = usualPace,
  ) {
    this.#followers = kinds.map(
      (kind) =>
        new FolderFollower(
          join(root, kind.folder),
          { lookAt: (names) => this.#lookAt(kind, names), sweep: () => this.#sweep(kind) },
          watch,
          pace,
        ),
    )
  }

  start(): void {
    for (const follower of this.#followers) follower.start()
  }

  /** Compares the folders soon, for what nobody told of; asked again too soon it does nothing. */
  sweepSoon(): void {
    if (performance.now() - this.#askedAt < sweepApartMs) return
    this.#askedAt = performance.now()
    for (const follower of this.#followers) follower.sweepSoon()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.all(this.#followers.map((follower) => follower.stop()))
  }

  async #lookAt(kind: Followed, names: readonly string[]): Promise<void> {
    for (let start = 0; start < names.length && !this.#stopping.signal.aborted; start += looksAtOnce) {
      const some = names.slice(start, start + looksAtOnce)
      await Promise.all(some.map((name) => kind.lookAtFile(name).catch(() => undefined)))
    }
  }

  async #sweep(kind: Followed): Promise<void> {
    const { signal } = this.#stopping
    const folder = join(this.root, kind.folder)
    try {
      const names = await this.fileSystem.listFolder(folder)
      const outdated = await findOutdated(this.fileSystem, folder, names, kind, signal)
      await refreshAll(kind, outdated, signal, () => undefined)
    } catch {
      // A folder that cannot be listed now is compared the next time.
    }
  }
}
