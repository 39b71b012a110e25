import { join, relative, sep } from 'node:path'
import type { Codec } from './codec'
import type { FileStamp, FileSystem } from './file-system'
import type { LibraryProblem } from './library-problem'
import { recordFileName } from './record-file-name'
import type { RecordKind, StoredRecord } from './record-kind'

/** Who wants to know what became of the records of one kind. */
export interface RecordObserver<T> {
  stored(record: T, stamp: FileStamp): void
  gone(id: string): void
  found(problem: LibraryProblem): void
}

/** What all records of one kind have in common: where they are, how they are read and written, who is told. */
export interface RecordShelf<T extends StoredRecord> {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly kind: Pick<RecordKind<T, unknown>, 'folder' | 'noun' | 'schema' | 'schemaVersion' | 'migrations'>
  readonly bytesCodec: Codec<unknown>
  readonly now: () => number
  /** Awaited before anything is written or moved; rejects when this process may not write. */
  readonly ensureAccess: () => Promise<void>
  readonly observer: RecordObserver<T>
}

export interface RecordPlaces {
  readonly file: string
  readonly inTrash: string
  /** Names that no other file has: the time is in them, and a number where that is not enough. */
  readonly inQuarantine: (at: string) => string
  readonly asideInTrash: (at: string) => string
}

/** Where one record is, and where it goes; throws `invalid-id` before any path is made of a bad id. */
export function placesOf(shelf: Pick<RecordShelf<StoredRecord>, 'root' | 'kind'>, id: string): RecordPlaces {
  const { root, kind } = shelf
  const fileName = recordFileName(id)
  return {
    file: join(root, kind.folder, fileName),
    inTrash: join(root, 'trash', kind.folder, fileName),
    inQuarantine: (at) => join(root, 'quarantine', kind.folder, `${id}.${at}.json`),
    asideInTrash: (at) => join(root, 'trash', kind.folder, `${id}.${at}.json`),
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
