import type { RecordKindName } from '../records/record-kind-name'
import type { RecordOf } from '../records/record-of'
import { fieldsOfCheckIn } from './check-in-fields'
import { fieldsOfCommitment } from './commitment-fields'
import { fieldsOfJournalEntry } from './journal-entry-fields'
import { fieldsOfMeeting } from './meeting-fields'
import { fieldsOfOwnPlay } from './own-play-fields'
import { fieldsOfPerson } from './person-fields'
import { fieldsOfPhrase } from './phrase-fields'
import type { RecordField } from './record-field'
import { fieldsOfSharedPage } from './shared-page-fields'

type FieldsOf = {
  readonly [K in RecordKindName]: (
    record: RecordOf[K],
    nameOfPerson: (id: string) => string,
    nameOfPlay: (id: string) => string,
  ) => readonly RecordField[]
}

/** The parts of a record of each kind as text, for comparing two states of it. */
export const fieldsOfRecord: FieldsOf = {
  people: fieldsOfPerson,
  phrases: fieldsOfPhrase,
  plays: fieldsOfOwnPlay,
  pages: fieldsOfSharedPage,
  'check-ins': fieldsOfCheckIn,
  commitments: fieldsOfCommitment,
  entries: fieldsOfJournalEntry,
  meetings: fieldsOfMeeting,
}
