import {
  newCommitment,
  summarizeCommitment,
  type Commitment,
  type CommitmentSummary,
} from '../../src/domain/commitments/commitment'
import { newCheckIn } from '../../src/domain/check-ins/change-check-in'
import { summarizeCheckIn, type CheckIn, type CheckInSummary } from '../../src/domain/check-ins/check-in'
import type { Steps } from '../../src/domain/check-ins/check-in-item'
import { newMeeting, type Meeting } from '../../src/domain/meetings/meeting'
import { summarizeMeeting, type MeetingSummary } from '../../src/domain/meetings/meeting-summary'
import {
  newJournalEntry,
  summarizeJournalEntry,
  type JournalEntry,
  type JournalEntrySummary,
} from '../../src/domain/journal/journal-entry'
import type { OpenedMeeting } from '../../src/ipc/requests/meetings-requests'
import { newPerson, summarizePerson, type Person, type PersonSummary } from '../../src/domain/people/person'
import { phraseSchemaVersion, type Phrase } from '../../src/domain/phrases/phrase'

/** When everything in a test was made, unless it says otherwise. */
export const builtAt = '2026-03-02T09:00:00.000Z'

let built = 0

/** Ids count up, so that a failing test fails in the same way again. */
function nextId(noun: string): string {
  built += 1
  return `${noun}-${built}`
}

/** A meeting as a person left it half prepared; what a test is about is given. */
export function aMeeting(given: Partial<Meeting> = {}): Meeting {
  const id = given.id ?? nextId('meeting')
  return {
    ...newMeeting(id, builtAt),
    title: `Pricing change ${id}`,
    purpose: 'Agree what we tell partners.',
    ...given,
  }
}

/** A meeting as main hands it to the page. */
export function anOpenedMeeting(given: Partial<Meeting> = {}): OpenedMeeting {
  return { ...aMeeting(given), revision: 'as it was opened' }
}

export function aMeetingSummary(given: Partial<MeetingSummary> = {}): MeetingSummary {
  return { ...summarizeMeeting(aMeeting(given.id === undefined ? {} : { id: given.id })), ...given }
}

export function aPerson(given: Partial<Person> = {}): Person {
  const id = given.id ?? nextId('person')
  return {
    ...newPerson(id, `Ana ${id}`, builtAt),
    role: 'Sales lead',
    ...given,
  }
}

export function aPersonSummary(given: Partial<Person> = {}): PersonSummary {
  return summarizePerson(aPerson(given))
}

export function anEntry(given: Partial<JournalEntry> = {}): JournalEntry {
  return { ...newJournalEntry(given.id ?? nextId('entry'), builtAt), text: 'She asked first.', ...given }
}

export function anEntrySummary(given: Partial<JournalEntry> = {}): JournalEntrySummary {
  return summarizeJournalEntry(anEntry(given))
}

export function aCheckIn(given: Partial<CheckIn> = {}): CheckIn {
  const subject = given.subject ?? { kind: 'trust', personId: 'ana' }
  return { ...newCheckIn(given.id ?? nextId('check-in'), subject, builtAt), ...given }
}

/** A check-in with these steps and no evidence. */
export function aCheckInSummary(given: Partial<CheckIn> = {}, steps: Steps = {}): CheckInSummary {
  return { ...summarizeCheckIn(aCheckIn(given)), steps: { ...steps } }
}

export function aPhrase(given: Partial<Phrase> = {}): Phrase {
  return {
    schemaVersion: phraseSchemaVersion,
    id: given.id ?? nextId('phrase'),
    text: 'Give me a moment with that.',
    purpose: 'buying-time',
    createdAt: builtAt,
    updatedAt: builtAt,
    ...given,
  }
}

export function aCommitment(given: Partial<Commitment> = {}): Commitment {
  return { ...newCommitment(given.id ?? nextId('commitment'), 'The pricing draft', builtAt), ...given }
}

export function aCommitmentSummary(given: Partial<Commitment> = {}): CommitmentSummary {
  return summarizeCommitment(aCommitment(given))
}
