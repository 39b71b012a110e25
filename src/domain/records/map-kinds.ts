import { recordKindNames, type RecordKindName } from './record-kind-name'

/** Something for each kind of record. */
export function mapKinds<T>(make: (kind: RecordKindName) => T): {
  readonly [K in RecordKindName]: T
} {
  return Object.fromEntries(recordKindNames.map((kind) => [kind, make(kind)])) as Record<RecordKindName, T>
}
