import { z } from 'zod'
import type { MeetingSummary } from '../meetings/meeting-summary'
import type { JournalEntrySummary } from './journal-entry'
import { lessonSchema, lessonsOf, type Lesson } from './lessons-of'

/** Which lessons to list: those that come up, those that were put away, or both. */
export const lessonStateSchema = z.enum(['active', 'retired'])

export type LessonState = z.infer<typeof lessonStateSchema>

export const lessonListSchema = z.object({
  active: z.number(),
  retired: z.number(),
  rows: z.array(lessonSchema).readonly(),
})

export type LessonList = z.infer<typeof lessonListSchema>

export interface LessonQuery {
  readonly state: LessonState
  readonly offset: number
  readonly limit: number
}

export function stateOfLesson({ retiredAt }: Pick<Lesson, 'retiredAt'>): LessonState {
  return retiredAt === null ? 'active' : 'retired'
}

/** How many lessons there are of each state, and the asked stretch of those in one, the newest first. */
export function allLessons(
  meetings: readonly MeetingSummary[],
  entries: readonly JournalEntrySummary[],
  { state, offset, limit }: LessonQuery,
): LessonList {
  const lessons = lessonsOf(meetings, entries)
  const inState = lessons.filter((lesson) => stateOfLesson(lesson) === state)
  const others = lessons.length - inState.length
  return {
    active: state === 'active' ? inState.length : others,
    retired: state === 'retired' ? inState.length : others,
    rows: inState.slice(offset, offset + limit),
  }
}
