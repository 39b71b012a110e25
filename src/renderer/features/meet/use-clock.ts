import { useSyncExternalStore } from 'react'
import { readMeetingClock, type ClockFacts, type MeetingClock } from '../../../domain/meetings/meeting-clock'

const tickMs = 1_000

function everyTick(onTick: () => void): () => void {
  const timer = setInterval(onTick, tickMs)
  return () => clearInterval(timer)
}

/**
 * What `read` makes of the meeting's clock, looked at every second. Only the component that asks is drawn
 * again, and only when the words (or the yes or no) become others, so the clock costs the editor nothing.
 */
export function useClock<T extends string | boolean>(
  facts: ClockFacts,
  now: () => number,
  read: (clock: MeetingClock) => T,
): T {
  return useSyncExternalStore(everyTick, () => read(readMeetingClock(facts, now())))
}
