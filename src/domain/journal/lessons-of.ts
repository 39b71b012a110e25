import { z } from 'zod'
import type { MeetingSummary } from '../meetings/meeting-summary'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'
import type { JournalEntrySummary } from './journal-entry'
import { lessonLifeSchema } from './lesson'

/** The record that holds a lesson. */
export const lessonSourceSchema = z.object({ kind: z.enum(['meeting', 'entry']), id: recordIdSchema })

export type LessonSource = z.infer<typeof lessonSourceSchema>

/** An if-then plan, with what became of it and where it was written down. */
export const lessonSchema = lessonLifeSchema.extend({
  source: lessonSourceSchema,
  /** What its meeting or entry is called; may be empty. */
  title: z.string(),
  learnedAt: instantSchema,
  personIds: z.array(recordIdSchema).readonly(),
  playIds: z.array(z.string()).readonly(),
  /** Whether it was chosen in a review of the week as the one to keep. */
  isOfTheWeek: z.boolean(),
  isExample: z.boolean(),
  ifMoment: z.string(),
  thenAction: z.string(),
})

export type Lesson = z.infer<typeof lessonSchema>

interface KnownLessons {
  readonly entries: readonly JournalEntrySummary[]
  readonly lessons: readonly Lesson[]
}

/** Of lists that did not change since, the lessons are the same. */
const known = new WeakMap<readonly MeetingSummary[], KnownLessons>()

/** Every lesson that was written down, the newest first; the same array for the same two lists. */
export function lessonsOf(
  meetings: readonly MeetingSummary[],
  entries: readonly JournalEntrySummary[],
): readonly Lesson[] {
  const before = known.get(meetings)
  if (before?.entries === entries) return before.lessons
  const lessons = [...meetings.flatMap(lessonOfMeeting), ...entries.flatMap(lessonOfEntry)].sort(byNewest)
  known.set(meetings, { entries, lessons })
  return lessons
}

function lessonOfMeeting(meeting: MeetingSummary): Lesson | [] {
  const { id, title, personIds, playIds, isExample, lesson } = meeting
  if (lesson === null) return []
  return {
    ...lesson,
    source: { kind: 'meeting', id },
    title,
    learnedAt: learnedInMeetingAt(meeting),
    personIds,
    playIds,
    isOfTheWeek: false,
    isExample,
  }
}

/** A meeting that is dated ahead of its reflection cannot have taught anything later than it was last changed. */
function learnedInMeetingAt({ startsAt, startedAt, endedAt, updatedAt }: MeetingSummary): string {
  const heldAt = endedAt ?? startedAt ?? startsAt ?? updatedAt
  return heldAt < updatedAt ? heldAt : updatedAt
}

function lessonOfEntry(entry: JournalEntrySummary): Lesson | [] {
  const { id, title, happenedAt, personIds, playIds, isExample, ifMoment, thenAction, lesson } = entry
  if (ifMoment.trim() === '' && thenAction.trim() === '') return []
  return {
    ...lesson,
    source: { kind: 'entry', id },
    title,
    learnedAt: happenedAt,
    personIds,
    playIds,
    isOfTheWeek: entry.occasion === 'weekly-review',
    isExample,
    ifMoment,
    thenAction,
  }
}

/** Instants are all written in one form, so that their order is that of their text. */
function byNewest(a: Lesson, b: Lesson): number {
  if (a.learnedAt === b.learnedAt) return 0
  return a.learnedAt < b.learnedAt ? 1 : -1
}
