import type { VersionSource } from '../damage/good-version'
import type { StoredRecord } from '../record-kind'
import type { RecordHistory } from './record-history'

/** The history of the records of one kind, as a place to look for good versions. */
export function versionsOf<T extends StoredRecord>(history: RecordHistory<T>): VersionSource {
  return async function* ({ id }) {
    for (const { name, savedAt } of await history.list(id)) {
      yield { origin: 'history', savedAt, readBytes: () => history.readBytes(id, name) }
    }
  }
}
