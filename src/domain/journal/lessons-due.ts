import { z } from 'zod'
import type { MeetingSummary } from '../meetings/meeting-summary'
import { recordIdSchema } from '../records/record-id'
import type { JournalEntrySummary } from './journal-entry'
import { lessonSchema, lessonsOf, type Lesson } from './lessons-of'

/** More than these would be a list to work through, and not a reminder. */
export const lessonsDueLimit = 3

/** A review of the week is due every seven days; one that is late by a weekend still leaves its lesson standing. */
const weekLessonMs = 10 * 24 * 60 * 60_000

/** Why a lesson comes up: learned the last time with this person, some earlier time, with the same play, or kept for the week. */
export const lessonReasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('last-time'), personId: recordIdSchema }),
  z.object({ kind: z.literal('person'), personId: recordIdSchema }),
  z.object({ kind: z.literal('play'), playId: z.string() }),
  z.object({ kind: z.literal('week') }),
])

export type LessonReason = z.infer<typeof lessonReasonSchema>

export const lessonDueSchema = lessonSchema.extend({ reason: lessonReasonSchema })

export type LessonDue = z.infer<typeof lessonDueSchema>

/** The meeting that lessons are looked for. */
export interface LessonOccasion {
  readonly personIds: readonly string[]
  readonly playIds: readonly string[]
  readonly meetingId: string
}

/**
 * The lessons that come up at a meeting at `now` (milliseconds): learned before, not retired, and sharing a person or a
 * play with it, or kept in the last review of the week. Those about its people come first, as most meetings share a play;
 * among equals the newest. At most `lessonsDueLimit`.
 */
export function lessonsDue(
  meetings: readonly MeetingSummary[],
  entries: readonly JournalEntrySummary[],
  occasion: LessonOccasion,
  now: number,
): LessonDue[] {
  const held = heldWith(occasion, meetings, now)
  const due = lessonsOf(meetings, entries)
    .filter(({ source, retiredAt, learnedAt }) => {
      const isItsOwn = source.kind === 'meeting' && source.id === occasion.meetingId
      return !isItsOwn && retiredAt === null && Date.parse(learnedAt) <= now
    })
    .flatMap((lesson) => {
      const reason = reasonOf(lesson, occasion, held, now)
      return reason === null ? [] : [{ ...lesson, reason }]
    })
  return due.sort((a, b) => rankOf(a.reason) - rankOf(b.reason)).slice(0, lessonsDueLimit)
}

/** When each person was met before, so that the meetings are gone through once and not for each lesson. */
type HeldWith = ReadonlyMap<string, readonly { readonly meetingId: string; readonly at: string }[]>

function heldWith(
  { personIds, meetingId }: LessonOccasion,
  meetings: readonly MeetingSummary[],
  now: number,
): HeldWith {
  const held = new Map(personIds.map((id) => [id, [] as { meetingId: string; at: string }[]]))
  for (const meeting of meetings) {
    const at = meeting.endedAt ?? meeting.startedAt ?? meeting.startsAt
    const met = at === null ? [] : meeting.personIds.filter((id) => held.has(id))
    if (at === null || met.length === 0 || meeting.id === meetingId || Date.parse(at) > now) continue
    for (const id of met) held.get(id)?.push({ meetingId: meeting.id, at })
  }
  return held
}

function reasonOf(
  lesson: Lesson,
  { personIds, playIds }: LessonOccasion,
  held: HeldWith,
  now: number,
): LessonReason | null {
  const personId = personIds.find((id) => lesson.personIds.includes(id))
  if (personId !== undefined) {
    return { kind: isFromLastTime(lesson, personId, held) ? 'last-time' : 'person', personId }
  }
  // What the worked example taught is nobody's lesson.
  if (lesson.isExample) return null
  const playId = playIds.find((id) => lesson.playIds.includes(id))
  if (playId !== undefined) return { kind: 'play', playId }
  const isFresh = now - Date.parse(lesson.learnedAt) <= weekLessonMs
  return lesson.isOfTheWeek && isFresh ? { kind: 'week' } : null
}

function isFromLastTime({ source, learnedAt }: Lesson, personId: string, held: HeldWith): boolean {
  const meetings = held.get(personId) ?? []
  return !meetings.some(
    ({ meetingId, at }) => at > learnedAt && !(source.kind === 'meeting' && meetingId === source.id),
  )
}

function rankOf({ kind }: LessonReason): number {
  switch (kind) {
    case 'last-time':
    case 'person':
      return 0
    case 'week':
      return 1
    case 'play':
      return 2
  }
}
