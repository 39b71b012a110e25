import { join, relative, sep } from 'node:path'
import type { Envelope } from './envelope'
import type { FileStamp, FileSystem } from './file-system'
import type { VersionSource } from './damage/good-version'
import type { ProblemLog } from './library-problem'
import { recordFileName } from './record-file-name'
import type { RecordKind, StoredRecord } from './record-kind'

/** Whether Attune did it, or found it done when it looked at the disk. */
export type ChangedBy = 'attune' | 'others'

/** Who wants to know what became of the records of one kind. */
export interface RecordObserver<T> {
  stored(record: T, stamp: FileStamp, by: ChangedBy): void
  gone(id: string, by: ChangedBy): void
}

/** Keeps earlier states of records. No save fails for the sake of its history: `keepBefore` never rejects. */
export interface VersionKeeper<T> {
  /** The record was made just now: what it is in its first minutes is no version worth keeping. */
  begun(id: string): void
  /**
   * To be awaited before the record's file is written over; keeps the file as it is when a version is due, and answers
   * whether it was kept.
   */
  keepBefore(record: T): Promise<boolean>
  /** Keeps the record's file as it is, due or not, and answers the version's name; null when there is no such file. */
  keepNow(record: T): Promise<string | null>
  /** Keeps a record that was known here and whose file was replaced by another program. */
  keepReplaced(record: T): Promise<void>
  /** Removes every version of a record, for good. */
  forget(id: string): Promise<void>
}

/** What all records of one kind have in common: where they are, how they are read and written, who is told. */
export interface RecordShelf<T extends StoredRecord> {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly kind: Pick<RecordKind<T, unknown>, 'folder' | 'noun' | 'schema' | 'schemaVersion' | 'migrations'>
  readonly envelope: Envelope
  readonly now: () => number
  /** Awaited before anything is written or moved; rejects when this process may not write. */
  readonly ensureAccess: () => Promise<void>
  /** How often a file that another program may be writing just now is read again before it counts as damaged. */
  readonly halfWrittenWaitsMs?: readonly number[] | undefined
  readonly observer: RecordObserver<T>
  readonly history: VersionKeeper<T>
  readonly problems: ProblemLog
  /** Where to look for a good version of a damaged record, in this order. */
  readonly versions: readonly VersionSource[]
  /** What people call a record, as far as it is known: from the record itself, or from the lists. */
  readonly titleOf: (id: string, record?: T) => string | undefined
}

export interface RecordPlaces {
  readonly file: string
  /** The folder of its earlier versions. */
  readonly versions: string
  /** Names that no other file has: the time is in them, and a number where that is not enough. */
  readonly inQuarantine: (at: string) => string
}

/** Where one record is, and where it goes; throws `invalid-id` before any path is made of a bad id. */
export function placesOf(
  shelf: Pick<RecordShelf<StoredRecord>, 'root' | 'kind' | 'envelope'>,
  id: string,
): RecordPlaces {
  const { root, kind } = shelf
  const { extension } = shelf.envelope
  const fileName = recordFileName(id, extension)
  return {
    file: join(root, kind.folder, fileName),
    versions: join(root, 'history', kind.folder, id),
    inQuarantine: (at) => join(root, 'quarantine', kind.folder, `${id}.${at}${extension}`),
  }
}

/** A moment in a form that every file system takes as a name. */
export function fileNameTime(now: number): string {
  return new Date(now).toISOString().replace(/[:.]/g, '-')
}

/** A path as problems name it: from the library's folder on, with forward slashes. */
export function pathInLibrary(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
