import { randomUUID } from 'node:crypto'
import { fieldsOfRecord } from '../../domain/history/fields-of-record'
import { deletedPersonName } from '../../domain/people/person'
import { deletedPlayName, playName } from '../../domain/plays/play-name'
import { ownCopyOf } from '../../domain/records/own-copy'
import type { RecordKindName } from '../../domain/records/record-kind-name'
import type { RecordOf } from '../../domain/records/record-of'
import type { Handlers } from '../../ipc/contract'
import { RecordPast } from '../history/record-past'
import type { Library } from '../library/library'
import { titleOfRecord } from '../library/title-of-record'

type HistoryHandlers = Pick<
  Handlers,
  'history:list' | 'history:compare' | 'history:restore-copy' | 'history:put-in-place'
>

export function historyHandlers(library: Library, now: () => number): HistoryHandlers {
  const nowIso = () => new Date(now()).toISOString()
  const pastOf = <K extends RecordKindName>(kind: K) => {
    const names = new Map(library.peopleSummaries().map(({ id, name }) => [id, name]))
    return new RecordPast<RecordOf[K]>(
      {
        store: library.records[kind],
        history: library.history[kind],
        titleOf: (record) => titleOfRecord(kind, record),
        renamed: ownCopyOf[kind],
        fieldsOf: (record) =>
          fieldsOfRecord[kind](
            record,
            (id) => names.get(id) ?? deletedPersonName,
            (id) => playName(id, library.summariesOf('plays')) ?? deletedPlayName,
          ),
      },
      nowIso,
      randomUUID,
    )
  }
  return {
    'history:list': ({ kind, id }) => pastOf(kind).list(id),
    'history:compare': ({ kind, id, name, with: against }) => pastOf(kind).compare(id, name, against),
    'history:restore-copy': ({ kind, id, name, asOf }) => pastOf(kind).restoreCopy(id, name, asOf),
    'history:put-in-place': ({ kind, id, name }) => pastOf(kind).putInPlace(id, name),
  }
}
