import type { RecordKindName } from '../../../domain/records/record-kind-name'
import type { RecordOf } from '../../../domain/records/record-of'

/** A record of one kind that comes in from an archive or from notes. */
export interface Incoming<K extends RecordKindName> {
  readonly kind: K
  readonly record: RecordOf[K]
}

/** A record of whichever kind that comes in. */
export type IncomingRecord = { readonly [K in RecordKindName]: Incoming<K> }[RecordKindName]
