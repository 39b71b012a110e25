import { z } from 'zod'
import type { MeetingSummary } from '../meetings/meeting-summary'
import { meetingSummarySchema } from '../meetings/meeting-summary'
import { journalEntrySummarySchema, type JournalEntrySummary } from './journal-entry'

/** One place on the timeline: a meeting that was reflected on, or an entry of the journal; `at` is when it happened. */
export const timelineItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('meeting'), at: z.string(), meeting: meetingSummarySchema }),
  z.object({ kind: z.literal('entry'), at: z.string(), entry: journalEntrySummarySchema }),
])

export type TimelineItem = z.infer<typeof timelineItemSchema>

// Ten thousand meetings are put in order once for each state of the library.
const timelines = new WeakMap<
  readonly MeetingSummary[],
  { readonly entries: readonly JournalEntrySummary[]; readonly items: readonly TimelineItem[] }
>()

/** Meetings that were closed or reflected on, and all entries, the newest first. */
export function timelineOf(
  meetings: readonly MeetingSummary[],
  entries: readonly JournalEntrySummary[],
): readonly TimelineItem[] {
  const known = timelines.get(meetings)
  if (known?.entries === entries) return known.items
  const items = [
    ...meetings
      .filter(isReflected)
      .map((meeting): TimelineItem => ({ kind: 'meeting', at: heldAt(meeting), meeting })),
    ...entries.map((entry): TimelineItem => ({ kind: 'entry', at: entry.happenedAt, entry })),
  ].sort(byNewest)
  timelines.set(meetings, { entries, items })
  return items
}

/** The people, or the plays, that an item is about. */
export function personIdsOf(item: TimelineItem): readonly string[] {
  return item.kind === 'meeting' ? item.meeting.personIds : item.entry.personIds
}

export function playIdsOf(item: TimelineItem): readonly string[] {
  return item.kind === 'meeting' ? item.meeting.playIds : item.entry.playIds
}

function isReflected({ closedAt, phaseByHand, happened, lesson, facts }: MeetingSummary): boolean {
  if (closedAt !== null || phaseByHand === 'closed') return true
  if (happened.trim() !== '' || lesson !== null) return true
  if (facts === null) return false
  return facts.outcome !== null || facts.reaction !== null || Object.keys(facts.practice).length > 0
}

function heldAt({ startedAt, startsAt, endedAt, closedAt, updatedAt }: MeetingSummary): string {
  return startedAt ?? startsAt ?? endedAt ?? closedAt ?? updatedAt
}

/** Instants are all written in one form, so that their order is that of their text. */
function byNewest(a: TimelineItem, b: TimelineItem): number {
  if (a.at === b.at) return 0
  return a.at < b.at ? 1 : -1
}
