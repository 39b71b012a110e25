import type { RecordKindName } from '../../src/domain/records/record-kind-name'
import type { RecordOf } from '../../src/domain/records/record-of'
import { meetingRecords } from './meeting-records'
import { pageRecords, phraseRecords, playRecords } from './own-records'
import { personRecords } from './person-records'
import { checkInRecords, commitmentRecords, entryRecords } from './relationship-records'

export type RecordsOfAllKinds = { readonly [K in RecordKindName]: readonly RecordOf[K][] }

/**
 * A few records of each kind that together use every field and every value of a choice. The first of each is the fullest;
 * the one whose id ends in `-gone` was moved to the trash afterwards.
 */
export function recordsToFreeze(): RecordsOfAllKinds {
  return {
    people: personRecords(),
    phrases: phraseRecords(),
    plays: playRecords(),
    pages: pageRecords(),
    'check-ins': checkInRecords(),
    commitments: commitmentRecords(),
    entries: entryRecords(),
    meetings: meetingRecords(),
  }
}
