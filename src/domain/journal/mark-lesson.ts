import { z } from 'zod'
import type { LessonLife } from './lesson'

/** What can be said of a lesson: that it was used, that this was a mistake, that it may rest, or come up again. */
export const lessonMarkSchema = z.enum(['used', 'not-used', 'retired', 'active'])

export type LessonMark = z.infer<typeof lessonMarkSchema>

/** What becomes of a lesson; `now` is an instant. */
export function markLesson(life: LessonLife, mark: LessonMark, now: string): LessonLife {
  switch (mark) {
    case 'used':
      return { ...life, usedAt: [...life.usedAt, now] }
    case 'not-used':
      return { ...life, usedAt: life.usedAt.slice(0, -1) }
    case 'retired':
      return { ...life, retiredAt: life.retiredAt ?? now }
    case 'active':
      return { ...life, retiredAt: null }
  }
}
