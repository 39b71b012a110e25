import type { MeetingSummary } from '../../domain/meetings/meeting-summary'
import { isClockBelievable } from '../../domain/records/clock-trust'
import type { IndexEntry } from './summary-index'

/**
 * Whether something may be dropped for its age now, judged by when the meetings were changed before the library was
 * opened. A clock that goes back meanwhile loses the trust for that long.
 */
export function trustClock(now: () => number, before: readonly IndexEntry<MeetingSummary>[]): () => boolean {
  let lastUsedAt = ''
  // Instants are written in one way, so that the later one is also the later one as text.
  for (const { summary } of before) if (summary.updatedAt > lastUsedAt) lastUsedAt = summary.updatedAt
  const openedAt = now()
  const isBelievable = isClockBelievable(openedAt, lastUsedAt === '' ? null : Date.parse(lastUsedAt))
  return () => isBelievable && now() >= openedAt
}
