import type { MeetingFacts, MeetingSummary } from '../meetings/meeting-summary'
import { countedWords, type CountedWords } from './counted-words'
import { monthOfInstant } from './stretch'

/** A meeting of which something was written down that can be counted. */
export interface HeldMeeting {
  readonly id: string
  readonly playIds: readonly string[]
  readonly facts: MeetingFacts
  /** The local month in which it was, counted from the year 0. */
  readonly month: number
  /** What the coach counted in its words; null where that was not done. */
  readonly counted: CountedWords | null
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
  scope: InsightScope,
): readonly HeldMeeting[] {
  const held: HeldMeeting[] = []
  for (const summary of summaries) {
    const { facts } = summary
    if (facts !== null && isInScope(summary, scope)) held.push(heldMeetingOf(summary, facts))
  }
  return held
}

// A save makes one summary new and leaves thousands as they are: dates and counts of those are not read again.
const heldOfSummary = new WeakMap<MeetingSummary, HeldMeeting>()

function heldMeetingOf(summary: MeetingSummary, facts: MeetingFacts): HeldMeeting {
  const known = heldOfSummary.get(summary)
  if (known !== undefined) return known
  const { id, playIds } = summary
  const counted = facts.wording === null ? null : countedWords(facts.wording)
  const held = { id, playIds, facts, month: monthOfInstant(momentOf(summary)), counted }
  heldOfSummary.set(summary, held)
  return held
}

/** How many closed meetings there are whose words were not counted: those from before that was done. */
export function uncountedMeetings(summaries: readonly MeetingSummary[], scope: InsightScope): number {
  return summaries.filter(
    (summary) =>
      summary.closedAt !== null && (summary.facts?.wording ?? null) === null && isInScope(summary, scope),
  ).length
}

function isInScope(summary: MeetingSummary, { from, personId }: InsightScope): boolean {
  if (summary.isExample) return false
  if (from !== null && momentOf(summary) < from) return false
  return personId === null || summary.personIds.includes(personId)
}

/** When a meeting was, as far as that is known: an instant. */
export function momentOf({ startsAt, endedAt, closedAt, updatedAt }: MeetingSummary): string {
  return startsAt ?? endedAt ?? closedAt ?? updatedAt
}
