import { randomUUID } from 'node:crypto'
import { fieldsOfMeeting } from '../../domain/history/meeting-fields'
import { fieldsOfPhrase } from '../../domain/history/phrase-fields'
import { fieldsOfPerson } from '../../domain/history/person-fields'
import { deletedPersonName } from '../../domain/people/person'
import { longestPhrase } from '../../domain/phrases/phrase'
import type { RecordKindName } from '../../domain/records/record-kind-name'
import type { Handlers } from '../../ipc/contract'
import { RecordPast } from '../history/record-past'
import type { Library } from '../library/library'

type HistoryHandlers = Pick<
  Handlers,
  'history:list' | 'history:compare' | 'history:restore-copy' | 'history:put-in-place'
>

export function historyHandlers(library: Library, now: () => number): HistoryHandlers {
  const nowIso = () => new Date(now()).toISOString()
  const pastOfMeetings = () => {
    const names = new Map(library.peopleSummaries().map(({ id, name }) => [id, name]))
    return new RecordPast(
      {
        store: library.meetings,
        history: library.history.meetings,
        titleOf: ({ title }) => title,
        renamed: (meeting, title) => ({ ...meeting, title, isExample: false }),
        fieldsOf: (meeting) => fieldsOfMeeting(meeting, (id) => names.get(id) ?? deletedPersonName),
      },
      nowIso,
      randomUUID,
    )
  }
  const pastOfPeople = () =>
    new RecordPast(
      {
        store: library.people,
        history: library.history.people,
        titleOf: ({ name }) => name,
        renamed: (person, name) => ({ ...person, name: name.slice(0, 200), isExample: false }),
        fieldsOf: fieldsOfPerson,
      },
      nowIso,
      randomUUID,
    )
  const pastOfPhrases = () =>
    new RecordPast(
      {
        store: library.phrases,
        history: library.history.phrases,
        titleOf: ({ text }) => text,
        renamed: (phrase, text) => ({ ...phrase, text: text.slice(0, longestPhrase) }),
        fieldsOf: fieldsOfPhrase,
      },
      nowIso,
      randomUUID,
    )
  const pasts = { meetings: pastOfMeetings, people: pastOfPeople, phrases: pastOfPhrases }
  const pastOf = (kind: RecordKindName) => pasts[kind]()
  return {
    'history:list': ({ kind, id }) => pastOf(kind).list(id),
    'history:compare': ({ kind, id, name, with: against }) => pastOf(kind).compare(id, name, against),
    'history:restore-copy': ({ kind, id, name, asOf }) => pastOf(kind).restoreCopy(id, name, asOf),
    'history:put-in-place': ({ kind, id, name }) => pastOf(kind).putInPlace(id, name),
  }
}
