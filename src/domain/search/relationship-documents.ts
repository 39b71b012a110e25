import type { CheckIn } from '../check-ins/check-in'
import { nameOfCheckIn } from '../check-ins/name-of-check-in'
import type { Commitment } from '../commitments/commitment'
import type { JournalEntry } from '../journal/journal-entry'
import { peopleOfRecord } from '../records/people-of-record'
import { linesOfText, type SearchDocument } from './search-document'

/** A promise as a search sees it. */
export function commitmentDocument(commitment: Commitment): SearchDocument {
  const { ifMoment, thenAction, renegotiations } = commitment
  return {
    kind: 'commitments',
    id: commitment.id,
    title: commitment.text,
    when: Date.parse(commitment.settledAt ?? commitment.dueOn ?? commitment.createdAt),
    personIds: peopleOfRecord.commitments(commitment),
    lines: [
      ...[ifMoment, thenAction].flatMap((text) => linesOfText('plan', text)),
      ...renegotiations.flatMap(({ reason }) => linesOfText('new-dates', reason)),
    ],
  }
}

/** An entry of the journal as a search sees it. */
export function journalEntryDocument(entry: JournalEntry): SearchDocument {
  return {
    kind: 'entries',
    id: entry.id,
    title: entry.title,
    when: Date.parse(entry.happenedAt),
    personIds: entry.personIds,
    lines: [
      ...linesOfText('text', entry.text),
      ...[entry.ifMoment, entry.thenAction].flatMap((text) => linesOfText('plan', text)),
    ],
  }
}

/** A check-in as a search sees it: what each answer was seen by. */
export function checkInDocument(checkIn: CheckIn): SearchDocument {
  return {
    kind: 'check-ins',
    id: checkIn.id,
    title: nameOfCheckIn(checkIn),
    when: Date.parse(checkIn.takenAt),
    personIds: peopleOfRecord['check-ins'](checkIn),
    lines: Object.values(checkIn.ratings).flatMap(({ evidence }) => linesOfText('evidence', evidence)),
  }
}
