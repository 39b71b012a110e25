import type { CommitmentSummary } from '../commitments/commitment'
import type { JournalEntrySummary } from '../journal/journal-entry'
import type { MeetingSummary } from '../meetings/meeting-summary'
import { phaseOf } from '../meetings/phase'

/** Everything that tells of contacts, beside those that are logged with the person. */
export interface ContactTraces {
  readonly meetings: readonly MeetingSummary[]
  readonly commitments: readonly CommitmentSummary[]
  readonly entries: readonly JournalEntrySummary[]
}

/**
 * When each person was last in contact, in milliseconds, as far as `traces` tell it up to `now`: in a meeting that was
 * held, in an entry of the journal that tells of a contact, or over a promise that was kept or talked about. One pass
 * over everything, so that ten thousand people cost no more than ten.
 */
export function contactTimes(traces: ContactTraces, now: number): Map<string, number> {
  const times = new Map<string, number>()
  const note = (personId: string, at: number) => {
    if (at <= now && at > (times.get(personId) ?? -Infinity)) times.set(personId, at)
  }
  for (const meeting of traces.meetings) {
    const at = heldAt(meeting, now)
    if (at !== null) for (const personId of meeting.personIds) note(personId, at)
  }
  for (const { isContact, happenedAt, personIds } of traces.entries) {
    if (isContact) for (const personId of personIds) note(personId, Date.parse(happenedAt))
  }
  for (const commitment of traces.commitments) {
    if (commitment.personId === null) continue
    for (const at of momentsOf(commitment)) note(commitment.personId, Date.parse(at))
  }
  return times
}

/** When a meeting took place, in milliseconds; null for one that is still ahead, or of which nobody knows when. */
export function heldAt(meeting: MeetingSummary, now: number): number | null {
  const { endedAt, startedAt, startsAt, closedAt } = meeting
  const moments = [endedAt, startedAt, startsAt, closedAt].flatMap((at) =>
    at === null ? [] : Date.parse(at),
  )
  const at = moments.find((moment) => moment <= now)
  if (at === undefined) return null
  switch (phaseOf(meeting, now)) {
    case 'preparing':
    case 'ready':
      return null
    case 'under-way':
    case 'to-reflect':
    case 'closed':
      return at
  }
}

/** When a promise was kept or talked about: either way the two were in contact. */
function momentsOf({ state, settledAt, toldAt, renegotiations }: CommitmentSummary): string[] {
  const kept = state === 'kept' && settledAt !== null ? [settledAt] : []
  const told = toldAt === null ? [] : [toldAt]
  return [...kept, ...told, ...renegotiations.map(({ agreedAt }) => agreedAt)]
}
