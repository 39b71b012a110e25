import type { CheckInSummary } from '../check-ins/check-in'
import type { CommitmentSummary } from '../commitments/commitment'
import type { JournalEntrySummary } from '../journal/journal-entry'
import type { MeetingSummary } from '../meetings/meeting-summary'
import type { Contact } from './in-touch'

/** Something that happened with a person, or is going to; `at` is an instant. */
export type TimelineEvent =
  | { readonly kind: 'meeting'; readonly at: string; readonly meeting: MeetingSummary }
  | { readonly kind: 'promise'; readonly at: string; readonly commitment: CommitmentSummary }
  | { readonly kind: 'promise-settled'; readonly at: string; readonly commitment: CommitmentSummary }
  | { readonly kind: 'check-in'; readonly at: string; readonly checkIn: CheckInSummary }
  | { readonly kind: 'contact'; readonly at: string; readonly contact: Contact }
  | { readonly kind: 'note'; readonly at: string; readonly entry: JournalEntrySummary }

export interface TimelineSources {
  readonly meetings: readonly MeetingSummary[]
  readonly commitments: readonly CommitmentSummary[]
  readonly checkIns: readonly CheckInSummary[]
  readonly entries: readonly JournalEntrySummary[]
  /** Of this person only. */
  readonly contacts: readonly Contact[]
}

/** Everything with a person, the newest first; what is still ahead comes before it all. */
export function timelineOf(personId: string, sources: TimelineSources): TimelineEvent[] {
  const events = [
    ...sources.meetings
      .filter(({ personIds }) => personIds.includes(personId))
      .map((meeting): TimelineEvent => ({ kind: 'meeting', at: timeOf(meeting), meeting })),
    ...sources.commitments.filter((commitment) => commitment.personId === personId).flatMap(promiseEvents),
    ...sources.checkIns
      .filter(({ subject }) => subject.kind === 'trust' && subject.personId === personId)
      .map((checkIn): TimelineEvent => ({ kind: 'check-in', at: checkIn.takenAt, checkIn })),
    ...sources.contacts.map((contact): TimelineEvent => ({ kind: 'contact', at: contact.at, contact })),
    ...sources.entries
      .filter(({ personIds }) => personIds.includes(personId))
      .map((entry): TimelineEvent => ({ kind: 'note', at: entry.happenedAt, entry })),
  ]
  return events.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

function timeOf({ startedAt, startsAt, endedAt, updatedAt }: MeetingSummary): string {
  return startedAt ?? startsAt ?? endedAt ?? updatedAt
}

function promiseEvents(commitment: CommitmentSummary): TimelineEvent[] {
  const made: TimelineEvent = { kind: 'promise', at: commitment.createdAt, commitment }
  if (commitment.state === 'open' || commitment.settledAt === null) return [made]
  return [made, { kind: 'promise-settled', at: commitment.settledAt, commitment }]
}
