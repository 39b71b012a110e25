import type { Meeting } from './meeting'

/** What the clock of a meeting shows, in whole minutes. */
export type MeetingClock =
  | { readonly kind: 'not-started'; readonly plannedMinutes: number }
  | { readonly kind: 'running'; readonly elapsedMinutes: number; readonly leftMinutes: number }
  | { readonly kind: 'over'; readonly elapsedMinutes: number; readonly overMinutes: number }
  /** `heldMinutes` is null when nobody knows when it began. */
  | { readonly kind: 'ended'; readonly heldMinutes: number | null }

export type ClockFacts = Pick<Meeting, 'startedAt' | 'endedAt' | 'durationMinutes'>

const minuteMs = 60_000

/**
 * Reads the clock at `now` (milliseconds since the epoch). It runs from the moment of the start, not from the
 * planned time; a start that lies ahead, as after a change of the computer's clock, counts as just now.
 */
export function readMeetingClock(
  { startedAt, endedAt, durationMinutes }: ClockFacts,
  now: number,
): MeetingClock {
  if (endedAt !== null) {
    return {
      kind: 'ended',
      heldMinutes: startedAt === null ? null : wholeMinutes(startedAt, Date.parse(endedAt)),
    }
  }
  if (startedAt === null) return { kind: 'not-started', plannedMinutes: durationMinutes }
  const elapsedMinutes = wholeMinutes(startedAt, now)
  const leftMinutes = durationMinutes - elapsedMinutes
  return leftMinutes < 0
    ? { kind: 'over', elapsedMinutes, overMinutes: -leftMinutes }
    : { kind: 'running', elapsedMinutes, leftMinutes }
}

/** Whether the words to begin with are still ahead: before the start, and in its first minute. */
export function isBeginning(clock: MeetingClock): boolean {
  switch (clock.kind) {
    case 'not-started':
      return true
    case 'running':
      return clock.elapsedMinutes < 1
    case 'over':
    case 'ended':
      return false
  }
}

function wholeMinutes(from: string, to: number): number {
  return Math.max(0, Math.floor((to - Date.parse(from)) / minuteMs))
}
