import type { z } from 'zod'
import type { Lineage } from '../../domain/merging/lineage'
import type { Merged } from '../../domain/merging/merged'
import { migrateRecord, type Migration, type RawRecord } from '../../domain/records/migrate-record'
import { jsonCodec, type Codec } from './codec'
import type { Envelope } from './envelope'
import { LibraryError, NewerRecord } from './library-error'

/** What every record has, whatever it is about. */
export interface StoredRecord {
  readonly id: string
  readonly schemaVersion: number
  /** When its content was last changed, as an ISO instant. */
  readonly updatedAt: string
  readonly lineage?: Lineage | undefined
}

/** A kind of record: the folder that holds it, its shape, and what lists need to know of it. */
export interface RecordKind<T extends StoredRecord, S> {
  readonly folder: string
  /** What people call one of them. */
  readonly noun: string
  readonly schema: z.ZodType<T>
  readonly schemaVersion: number
  /** How a record of an older version becomes one of this; as many as there were versions before. */
  readonly migrations: readonly Migration[]
  readonly summarySchema: z.ZodType<S>
  readonly summarize: (record: T) => S
  /** What people call this one; empty when it has no name yet. */
  titleOf(summary: S): string
  /** Makes one record of two that were changed apart; `base` is what both began from, if that is known. */
  readonly merge: (base: T | null, a: T, b: T) => Merged<T>
}

/** What a codec needs to know of a kind. */
type RecordShape<T extends StoredRecord> = Pick<
  RecordKind<T, unknown>,
  'folder' | 'schema' | 'schemaVersion' | 'migrations'
>

function isRaw(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNewer(raw: unknown, schemaVersion: number): boolean {
  return isRaw(raw) && typeof raw['schemaVersion'] === 'number' && raw['schemaVersion'] > schemaVersion
}

/**
 * Parses what a file held. A record of a newer version is told from a damaged one before its shape is judged; one of an
 * older version is brought up to this one as it is read, and written so when it is next changed.
 */
export function recordCodec<T extends StoredRecord>(
  kind: RecordShape<T>,
  id: string,
  envelope: Envelope,
): Codec<T> {
  const label = { kind: kind.folder, id }
  return {
    encode: (record) => envelope.wrap(jsonCodec.encode(record), label),
    decode: (bytes) => {
      const raw = jsonCodec.decode(envelope.unwrap(bytes, label))
      if (isNewer(raw, kind.schemaVersion)) throw new NewerRecord()
      const record = kind.schema.parse(isRaw(raw) ? migrateRecord(raw, kind.migrations) : raw)
      // A copy under another name is somebody's work, not damage: it is reported and left where it is.
      if (record.id !== id) throw new LibraryError('not-a-record')
      return record
    },
  }
}
