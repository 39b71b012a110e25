import type { RecordKindName } from './record-kind-name'
import type { RecordOf } from './record-of'

type PeopleOf = { readonly [K in RecordKindName]: (record: RecordOf[K]) => readonly string[] }

/** The ids of the people whom a record is about. */
export const peopleOfRecord: PeopleOf = {
  people: () => [],
  phrases: () => [],
  plays: () => [],
  pages: () => [],
  'check-ins': ({ subject }) => (subject.kind === 'trust' ? [subject.personId] : []),
  commitments: ({ personId }) => (personId === null ? [] : [personId]),
  entries: ({ personIds }) => personIds,
  meetings: ({ personIds }) => personIds,
}
