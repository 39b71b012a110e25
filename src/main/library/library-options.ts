import type { VersionSource } from './damage/good-version'
import type { ScrubPace } from './damage/scrub'
import type { DataKey } from './data-key'
import type { FileSystem } from './file-system'
import type { WatchFolder } from './watching/watch-folder'

export interface LibraryOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Summaries that another version made are made anew from their files. */
  readonly appVersion: string
  readonly fileSystem?: FileSystem
  /**
   * Where the index is, which belongs to one machine: a library that is kept the same on two of them must not carry it
   * along. The library's own folder, unless another is given.
   */
  readonly cacheFolder?: string
  /** What everything in a sealed library is sealed with. */
  readonly dataKey?: DataKey
  /** Comparing the index with the folders waits for this, so that the first window need not. */
  readonly reconcileAfter?: Promise<unknown>
  /** `index.json` is written when nothing has changed for this long. */
  readonly indexQuietMs?: number
  /** Where else good versions of damaged records may be found: in backups. */
  readonly versionsElsewhere?: readonly VersionSource[]
  /** How every file is verified in idle time. */
  readonly scrubPace?: ScrubPace
  /** Follows what other programs do in the folders while the library is open; nothing is followed without. */
  readonly watchFolder?: WatchFolder
  /** How often a file that another program may be writing just now is read again before it counts as damaged. */
  readonly halfWrittenWaitsMs?: readonly number[]
  /** How long to wait before a conflict copy is taken in, in milliseconds: better not the same on each machine. */
  readonly conflictWaitMs?: () => number
}
