import { allLessons } from '../../domain/journal/all-lessons'
import { lessonsDue } from '../../domain/journal/lessons-due'
import { markLesson } from '../../domain/journal/mark-lesson'
import { onThisDay } from '../../domain/journal/on-this-day'
import { readJournal } from '../../domain/journal/read-journal'
import { timelineOf } from '../../domain/journal/timeline'
import { isReviewOffered, weeklyReview } from '../../domain/journal/weekly-review'
import type { Handlers } from '../../ipc/contract'
import type { Library } from '../library/library'

type JournalHandlers = Pick<
  Handlers,
  | 'journal:read'
  | 'journal:on-this-day'
  | 'lessons:list'
  | 'lessons:due'
  | 'lessons:mark'
  | 'weekly-review:read'
  | 'weekly-review:offered'
>

export function journalHandlers(library: Library, now: () => number): JournalHandlers {
  const nowIso = () => new Date(now()).toISOString()
  const meetings = () => library.summariesOf('meetings')
  const entries = () => library.summariesOf('entries')
  return {
    'journal:read': (query) => {
      const peopleById = new Map(library.summariesOf('people').map((person) => [person.id, person]))
      return readJournal(timelineOf(meetings(), entries()), peopleById, query)
    },
    'journal:on-this-day': () => onThisDay(timelineOf(meetings(), entries()), now()),
    'lessons:list': (query) => allLessons(meetings(), entries(), query),
    'lessons:due': (occasion) => {
      // At a meeting that was held already, what was learned since did not come up.
      const meeting = meetings().find(({ id }) => id === occasion.meetingId)
      const heldAt = meeting?.startedAt ?? meeting?.startsAt ?? null
      const at = heldAt === null ? now() : Math.min(now(), Date.parse(heldAt))
      return lessonsDue(meetings(), entries(), occasion, at)
    },
    'lessons:mark': async ({ source, mark }) => {
      const updatedAt = nowIso()
      if (source.kind === 'entry') {
        const entry = await library.records.entries.change(source.id, (before) => ({
          ...before,
          lesson: markLesson(before.lesson, mark, updatedAt),
          updatedAt,
        }))
        return entry.lesson
      }
      const meeting = await library.records.meetings.change(source.id, (before) => ({
        ...before,
        reflection: { ...before.reflection, lesson: markLesson(before.reflection.lesson, mark, updatedAt) },
        updatedAt,
      }))
      return meeting.reflection.lesson
    },
    'weekly-review:read': ({ weeksAgo }) =>
      weeklyReview(
        { meetings: meetings(), entries: entries(), commitments: library.summariesOf('commitments') },
        now(),
        weeksAgo,
      ),
    'weekly-review:offered': () => ({ isOffered: isReviewOffered(entries(), now()) }),
  }
}
