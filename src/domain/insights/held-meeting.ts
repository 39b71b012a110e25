import type { MeetingFacts, MeetingSummary } from '../meetings/meeting-summary'
import { monthOfInstant } from './stretch'

/** A meeting of which something was written down that can be counted. */
export interface HeldMeeting {
  readonly id: string
  readonly personIds: readonly string[]
  readonly playIds: readonly string[]
  readonly facts: MeetingFacts
  /** When it was, as far as that is known: an instant. */
  readonly at: string
}

/** Which of the notes are looked at. */
export interface InsightScope {
  /** An instant before which nothing counts; null for all that there is. */
  readonly from: string | null
  /** Only what has to do with this person; null for everyone. */
  readonly personId: string | null
}

/** The meetings that can be counted. The worked example is not the person’s own. */
export function heldMeetings(
  summaries: readonly MeetingSummary[],
  { from, personId }: InsightScope,
): readonly HeldMeeting[] {
  return summaries.flatMap(({ id, personIds, playIds, facts, isExample, ...times }) => {
    if (facts === null || isExample) return []
    const at = times.startsAt ?? times.endedAt ?? times.closedAt ?? times.updatedAt
    if (from !== null && at < from) return []
    if (personId !== null && !personIds.includes(personId)) return []
    return [{ id, personIds, playIds, facts, at }]
  })
}

export const monthOfMeeting = ({ at }: HeldMeeting): number => monthOfInstant(at)

export const idsOf = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id)
