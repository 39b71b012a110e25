import type { z } from 'zod'
import type { Codec } from './codec'
import { LibraryError, NewerRecord } from './library-error'

/** What every record has, whatever it is about. */
export interface StoredRecord {
  readonly id: string
  readonly schemaVersion: number
}

/** A kind of record: the folder that holds it, its shape, and what lists need to know of it. */
export interface RecordKind<T extends StoredRecord, S> {
  readonly folder: string
  /** What people call one of them. */
  readonly noun: string
  readonly schema: z.ZodType<T>
  readonly schemaVersion: number
  readonly summarySchema: z.ZodType<S>
  readonly summarize: (record: T) => S
}

function schemaVersionOf(raw: unknown): number {
  if (typeof raw !== 'object' || raw === null || !('schemaVersion' in raw)) return 0
  return typeof raw.schemaVersion === 'number' ? raw.schemaVersion : 0
}

/** Parses what a file held; a record of a newer version is told from a damaged one before its shape is judged. */
export function recordCodec<T extends StoredRecord>(
  kind: Pick<RecordKind<T, unknown>, 'schema' | 'schemaVersion'>,
  id: string,
  bytesCodec: Codec<unknown>,
): Codec<T> {
  return {
    encode: (record) => bytesCodec.encode(record),
    decode: (bytes) => {
      const raw = bytesCodec.decode(bytes)
      if (schemaVersionOf(raw) > kind.schemaVersion) throw new NewerRecord()
      const record = kind.schema.parse(raw)
      // A copy under another name is somebody's work, not damage: it is reported and left where it is.
      if (record.id !== id) throw new LibraryError('not-a-record')
      return record
    },
  }
}
