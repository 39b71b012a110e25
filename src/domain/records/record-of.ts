import type { CheckIn, CheckInSummary } from '../check-ins/check-in'
import type { Commitment, CommitmentSummary } from '../commitments/commitment'
import type { JournalEntry, JournalEntrySummary } from '../journal/journal-entry'
import type { Meeting } from '../meetings/meeting'
import type { MeetingSummary } from '../meetings/meeting-summary'
import type { SharedPage, SharedPageSummary } from '../pages/shared-page'
import type { Person, PersonSummary } from '../people/person'
import type { Phrase, PhraseSummary } from '../phrases/phrase'
import type { OwnPlay, OwnPlaySummary } from '../plays/own-play'

/** What a record of each kind is; keyed by `RecordKindName`. */
export interface RecordOf {
  readonly people: Person
  readonly phrases: Phrase
  readonly plays: OwnPlay
  readonly pages: SharedPage
  readonly 'check-ins': CheckIn
  readonly commitments: Commitment
  readonly entries: JournalEntry
  readonly meetings: Meeting
}

/** What lists know of a record of each kind. */
export interface SummaryOf {
  readonly people: PersonSummary
  readonly phrases: PhraseSummary
  readonly plays: OwnPlaySummary
  readonly pages: SharedPageSummary
  readonly 'check-ins': CheckInSummary
  readonly commitments: CommitmentSummary
  readonly entries: JournalEntrySummary
  readonly meetings: MeetingSummary
}
