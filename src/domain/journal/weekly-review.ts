import { z } from 'zod'
import { commitmentSummarySchema, type CommitmentSummary } from '../commitments/commitment'
import { meetingSummarySchema, type MeetingSummary } from '../meetings/meeting-summary'
import { phaseOf } from '../meetings/phase'
import { dayOf } from '../records/day-count'
import { recordIdSchema } from '../records/record-id'
import type { JournalEntrySummary } from './journal-entry'
import { lessonSchema, lessonsOf } from './lessons-of'
import { timelineItemSchema, timelineOf, type TimelineItem } from './timeline'
import { isWithin, weekOf, weekSchema } from './week'

/** So many rows of each part are shown; the rest is counted. */
export const reviewPartLimit = 8

/** A week with more meetings than this is told of by its first ones. */
const happenedLimit = 24

function partOf<Row extends z.ZodType>(row: Row) {
  return z.object({ total: z.number(), rows: z.array(row).readonly() })
}

export const weeklyReviewSchema = z.object({
  week: weekSchema,
  /** Open promises, given and received: past their day, and due until the end of the week after this one. */
  overdue: partOf(commitmentSummarySchema),
  due: partOf(commitmentSummarySchema),
  /** Meetings that are over and not reflected on, the one that was held last first. */
  reflectionsOwed: partOf(meetingSummarySchema),
  /** What the week held, in the order in which it happened. */
  happened: partOf(timelineItemSchema),
  /** What was learned, or used again, in this week: one of them may be worth keeping. */
  lessons: z.array(lessonSchema).readonly(),
  /** The entry that this review was written down in; null before. */
  entryId: recordIdSchema.nullable(),
})

export type WeeklyReview = z.infer<typeof weeklyReviewSchema>

export interface WeekFacts {
  readonly meetings: readonly MeetingSummary[]
  readonly entries: readonly JournalEntrySummary[]
  readonly commitments: readonly CommitmentSummary[]
}

/** What a week leaves to look at, `weeksAgo` before the one that holds `now` (milliseconds). */
export function weeklyReview(
  { meetings, entries, commitments }: WeekFacts,
  now: number,
  weeksAgo = 0,
): WeeklyReview {
  const week = weekOf(now, weeksAgo)
  const today = dayOf(now)
  const lastDay = dayOf(Date.parse(weekOf(now, -1).endsAt) - 1)
  const open = commitments.filter(({ state, dueOn }) => state === 'open' && dueOn !== null).sort(byDueDay)
  const owed = meetings.filter((meeting) => phaseOf(meeting, now) === 'to-reflect').sort(byLatestEnd)
  const happened = timelineOf(meetings, entries).filter(
    (item) => isWithin(week, item.at) && Date.parse(item.at) <= now && !isReview(item),
  )
  const review = reviewOf(entries, now, weeksAgo)
  return {
    week,
    overdue: firstOf(open.filter(({ dueOn }) => dueOn !== null && dueOn < today)),
    due: firstOf(open.filter(({ dueOn }) => dueOn !== null && dueOn >= today && dueOn <= lastDay)),
    reflectionsOwed: firstOf(owed),
    happened: firstOf(happened.toReversed(), happenedLimit),
    lessons: lessonsOf(meetings, entries)
      .filter(
        ({ learnedAt, usedAt, retiredAt, isOfTheWeek }) =>
          !isOfTheWeek && retiredAt === null && [learnedAt, ...usedAt].some((at) => isWithin(week, at)),
      )
      .slice(0, reviewPartLimit),
    entryId: review?.id ?? null,
  }
}

/** Whether to offer the review by itself: from Friday to Sunday, while this week has none yet. */
export function isReviewOffered(entries: readonly JournalEntrySummary[], now: number): boolean {
  const isEndOfWeek = [5, 6, 0].includes(new Date(now).getDay())
  return isEndOfWeek && reviewOf(entries, now) === undefined
}

/** The review of a week that was begun, if any: the first one, where two machines began one each. */
function reviewOf(
  entries: readonly JournalEntrySummary[],
  now: number,
  weeksAgo = 0,
): JournalEntrySummary | undefined {
  const week = weekOf(now, weeksAgo)
  return entries
    .filter(({ occasion, happenedAt }) => occasion === 'weekly-review' && isWithin(week, happenedAt))
    .sort((a, b) => compareText(a.createdAt, b.createdAt))[0]
}

function isReview(item: TimelineItem): boolean {
  return item.kind === 'entry' && item.entry.occasion === 'weekly-review'
}

function firstOf<T>(
  rows: readonly T[],
  limit = reviewPartLimit,
): { readonly total: number; readonly rows: readonly T[] } {
  return { total: rows.length, rows: rows.slice(0, limit) }
}

function byDueDay(a: CommitmentSummary, b: CommitmentSummary): number {
  return compareText(a.dueOn ?? '', b.dueOn ?? '')
}

function byLatestEnd(a: MeetingSummary, b: MeetingSummary): number {
  return compareText(endOf(b), endOf(a))
}

function endOf({ endedAt, startedAt, startsAt, updatedAt }: MeetingSummary): string {
  return endedAt ?? startedAt ?? startsAt ?? updatedAt
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
