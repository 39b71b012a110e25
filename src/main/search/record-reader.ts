import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchKind } from '../../domain/search/search-document'
import { maxFileBytes } from '../library/durable-file'
import type { Envelope } from '../library/envelope'
import type { FileStamp } from '../library/file-system'
import { recordFileName, recordIdOf } from '../library/record-file-name'
import type { StampedDocument } from './build-segment'
import { searchableKinds } from './searchable-kinds'

/** Whether nothing was written between the two. */
export function isSameStamp(known: FileStamp | null, found: FileStamp | null): boolean {
  return known !== null && known.size === found?.size && known.mtimeMs === found.mtimeMs
}

/**
 * Reads records for the search, and never writes. Its calls wait for the disk: they are for a thread of their own,
 * where they are faster than others and take nothing from the saves.
 */
export class RecordReader {
  constructor(
    private readonly root: string,
    private readonly envelope: Envelope,
  ) {}

  /** The ids of all records of a kind; none when the folder cannot be listed. */
  ids(kind: SearchKind): string[] {
    try {
      const names = readdirSync(join(this.root, kind))
      return names.flatMap((name) => recordIdOf(name, this.envelope.extension) ?? [])
    } catch {
      return []
    }
  }

  /** The version of a record's file, or null when there is none. */
  stamp(kind: SearchKind, id: string): FileStamp | null {
    try {
      const facts = lstatSync(this.#path(kind, id))
      return facts.isFile() ? { size: facts.size, mtimeMs: facts.mtimeMs } : null
    } catch {
      return null
    }
  }

  /**
   * Null when there is no record or it cannot be read; the library itself tells the person of that. `known` is the version
   * of the file that was read before, if any.
   */
  read(kind: SearchKind, id: string, known: FileStamp | null = null): StampedDocument | null {
    const stamp = this.stamp(kind, id)
    if (stamp === null || stamp.size > maxFileBytes) return null
    try {
      const bytes = readFileSync(this.#path(kind, id))
      return { stamp, document: searchableKinds[kind](bytes, id, this.envelope, isSameStamp(known, stamp)) }
    } catch {
      return null
    }
  }

  #path(kind: SearchKind, id: string): string {
    return join(this.root, kind, recordFileName(id, this.envelope.extension))
  }
}
