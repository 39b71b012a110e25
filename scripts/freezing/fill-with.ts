import { recordKindNames, type RecordKindName } from '../../src/domain/records/record-kind-name'
import type { RecordOf } from '../../src/domain/records/record-of'
import type { Library } from '../../src/main/library/library'
import type { RecordsOfAllKinds } from './records-to-freeze'

interface OfOneKind<K extends RecordKindName> {
  readonly kind: K
  readonly records: readonly RecordOf[K][]
}

/** Puts records of all kinds into a library. */
export async function fillWith(library: Pick<Library, 'records'>, all: RecordsOfAllKinds): Promise<void> {
  for (const kind of recordKindNames) {
    await fillKind(library, { kind, records: all[kind] })
  }
}

async function fillKind<K extends RecordKindName>(
  library: Pick<Library, 'records'>,
  { kind, records }: OfOneKind<K>,
): Promise<void> {
  for (const record of records) await library.records[kind].create(record)
}
