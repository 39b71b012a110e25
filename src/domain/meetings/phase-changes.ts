import type { Meeting, Phase } from './meeting'

/** What changes in a meeting that moves on: spread over it, and saved as it is. */
export type PhaseChange = Partial<Pick<Meeting, 'startedAt' | 'endedAt' | 'closedAt' | 'phaseByHand'>>

/** Starts the meeting, or starts it again after it was ended by mistake. */
export function startMeeting(meeting: Meeting, now: string): PhaseChange {
  return { startedAt: meeting.startedAt ?? now, endedAt: null, closedAt: null, phaseByHand: null }
}

/** Ends the meeting; one that was never started by hand counts as started at its planned time, if it had one. */
export function endMeeting(meeting: Meeting, now: string): PhaseChange {
  return { startedAt: meeting.startedAt ?? meeting.startsAt, endedAt: now, closedAt: null, phaseByHand: null }
}

export function closeMeeting(meeting: Meeting, now: string): PhaseChange {
  return { endedAt: meeting.endedAt ?? now, closedAt: now, phaseByHand: null }
}

/** Chooses the phase by hand, or with `null` lets it move by itself again. */
export function choosePhase(phase: Phase | null): PhaseChange {
  return { phaseByHand: phase }
}
