import type { MeetingSummary } from './meeting-summary'
import { phaseOf } from './phase'

/** How many meetings a part of Today shows at most; a longer list is what Meetings is for. */
export const todayPartLimit = 8

const weekMs = 7 * 24 * 60 * 60_000

/** The first meetings of a part, and how many there are in all. */
export interface TodayPart {
  readonly total: number
  readonly rows: readonly MeetingSummary[]
}

export interface Today {
  /** Under way, or starting within seven days; soonest first. */
  readonly next: TodayPart
  /** Not ready yet: those with a date by their date, then the others, the last edited first. */
  readonly toPrepare: TodayPart
  /** Over and not reflected on; the one that ended last first. */
  readonly reflectionsOwed: TodayPart
}

/** What needs a person at `now` (milliseconds); what its calendar cancelled needs nobody. */
export function readToday(summaries: readonly MeetingSummary[], now: number): Today {
  const next: MeetingSummary[] = []
  const toPrepare: MeetingSummary[] = []
  const reflectionsOwed: MeetingSummary[] = []
  for (const summary of summaries) {
    if (summary.isCancelled) continue
    switch (phaseOf(summary, now)) {
      case 'preparing':
        toPrepare.push(summary)
        if (startsWithinAWeek(summary, now)) next.push(summary)
        break
      case 'ready':
        if (startsWithinAWeek(summary, now)) next.push(summary)
        break
      case 'under-way':
        next.push(summary)
        break
      case 'to-reflect':
        reflectionsOwed.push(summary)
        break
      case 'closed':
        break
    }
  }
  return {
    next: firstOf(next.sort(bySoonest)),
    toPrepare: firstOf(toPrepare.sort(byDateThenLastEdited)),
    reflectionsOwed: firstOf(reflectionsOwed.sort((a, b) => compareText(endOf(b), endOf(a)))),
  }
}

function startsWithinAWeek({ startsAt }: MeetingSummary, now: number): boolean {
  if (startsAt === null) return false
  const startMs = Date.parse(startsAt)
  return startMs >= now && startMs <= now + weekMs
}

/** One that was started by hand began then, whenever it was planned for. */
function bySoonest(a: MeetingSummary, b: MeetingSummary): number {
  return compareText(a.startedAt ?? a.startsAt ?? '', b.startedAt ?? b.startsAt ?? '')
}

function byDateThenLastEdited(a: MeetingSummary, b: MeetingSummary): number {
  if (a.startsAt !== null && b.startsAt !== null) return compareText(a.startsAt, b.startsAt)
  if (a.startsAt === null && b.startsAt === null) return compareText(b.updatedAt, a.updatedAt)
  return a.startsAt === null ? 1 : -1
}

function endOf({ endedAt, startedAt, startsAt, updatedAt }: MeetingSummary): string {
  return endedAt ?? startedAt ?? startsAt ?? updatedAt
}

/** Instants are all written in one form, so that their order is that of their text. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function firstOf(meetings: readonly MeetingSummary[]): TodayPart {
  return { total: meetings.length, rows: meetings.slice(0, todayPartLimit) }
}
