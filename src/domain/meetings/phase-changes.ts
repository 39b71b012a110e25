import type { Meeting, Phase } from './meeting'
import { phaseOf } from './phase'

/** What changes in a meeting that moves on: spread over it, and saved as it is. */
export type PhaseChange = Partial<Pick<Meeting, 'startedAt' | 'endedAt' | 'closedAt' | 'phaseByHand'>>

/**
 * Starts the meeting at `now`, or continues it when it was ended before. One that is continued long after its time would
 * count as over by the clock alone, so that it is held under way by hand until it is ended again.
 */
export function startMeeting(meeting: Meeting, now: string): PhaseChange {
  const startedAt = meeting.startedAt ?? now
  const byItself = { ...meeting, startedAt, endedAt: null, closedAt: null, phaseByHand: null, isReady: false }
  const isOver = phaseOf(byItself, Date.parse(now)) !== 'under-way'
  return { startedAt, endedAt: null, closedAt: null, phaseByHand: isOver ? 'under-way' : null }
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
