import type { CheckInSummary } from '../../src/domain/check-ins/check-in'
import type { CommitmentSummary } from '../../src/domain/commitments/commitment'
import type { MeetingFacts, MeetingSummary } from '../../src/domain/meetings/meeting-summary'
import { aMeetingSummary, builtAt } from './builders'

const noFacts: MeetingFacts = {
  medium: null,
  forecast: null,
  outcome: null,
  reaction: null,
  practice: {},
  wording: null,
}

/** A meeting of which this was written down. */
export function aHeldMeeting(
  facts: Partial<MeetingFacts>,
  given: Partial<MeetingSummary> = {},
): MeetingSummary {
  return aMeetingSummary({ startsAt: builtAt, ...given, facts: { ...noFacts, ...facts } })
}

let promised = 0

/** A promise of one’s own to nobody in particular, due at the end of March and kept on its day. */
export function aKeptPromise(given: Partial<CommitmentSummary> = {}): CommitmentSummary {
  promised += 1
  return {
    id: `promise-${promised}`,
    text: 'Send the draft',
    owedBy: 'me',
    personId: null,
    dueOn: '2026-03-31',
    ifMoment: '',
    thenAction: '',
    state: 'kept',
    settledAt: '2026-03-31T09:00:00.000Z',
    toldAt: null,
    renegotiations: [],
    meetingId: null,
    entryId: null,
    isExample: false,
    createdAt: builtAt,
    updatedAt: builtAt,
    ...given,
  }
}

let checked = 0

/** A trust check-in about a person, with these steps. */
export function aTrustCheckIn(
  personId: string,
  takenAt: string,
  steps: readonly (1 | 2 | 3 | 4 | 5)[],
): CheckInSummary {
  checked += 1
  return {
    id: `check-in-${checked}`,
    subject: { kind: 'trust', personId },
    takenAt,
    practice: {},
    moveId: null,
    isExample: false,
    steps: Object.fromEntries(steps.map((step, place) => [`item-${place}`, step])),
  }
}
