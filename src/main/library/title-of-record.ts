import { t } from '../../texts/t'
import type { RecordKindName } from '../../domain/records/record-kind-name'
import type { RecordOf } from '../../domain/records/record-of'
import { recordKinds } from './record-kinds'

/** What people call a record; empty when it has no name yet. */
export function titleOfRecord<K extends RecordKindName>(kind: K, record: RecordOf[K]): string {
  const known = recordKinds[kind]
  return known.titleOf(known.summarize(record))
}

/** What a record is called in a list of several kinds: one without a name is *Untitled meeting*, or whatever it is. */
export function namedRecord<K extends RecordKindName>(kind: K, record: RecordOf[K]): string {
  const title = titleOfRecord(kind, record)
  return title.trim() === '' ? t('Untitled {{noun}}', { noun: t(recordKinds[kind].noun) }) : title
}
