import type { LessonDue } from '../../../domain/journal/lessons-due'
import type { LessonSource } from '../../../domain/journal/lessons-of'
import type { LessonMark } from '../../../domain/journal/mark-lesson'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { LessonToMark } from '../../presentation/lesson-to-mark'
import { ReflectionPart } from './reflection-part'

export interface LessonsAskedProps {
  readonly lessons: readonly LessonDue[]
  readonly people: readonly PersonSummary[]
  /** When the meeting began, as an instant; null while nobody knows. */
  readonly heldAt: string | null
  readonly onMark: (source: LessonSource, mark: LessonMark) => void
}

/** The lessons that came up for this meeting, each with the question whether it was used. */
export function LessonsAsked({ lessons, people, heldAt, onMark }: LessonsAskedProps) {
  if (lessons.length === 0) return null
  return (
    <ReflectionPart heading={t('Did you use it?')} hint={t('What you had learned before this meeting.')}>
      <div>
        {lessons.map((lesson) => (
          <LessonToMark
            key={`${lesson.source.kind} ${lesson.source.id}`}
            lesson={lesson}
            people={people}
            moment="after"
            answered={heldAt !== null && lesson.usedAt.some((at) => at >= heldAt) ? 'used' : 'none'}
            onMark={onMark}
          />
        ))}
      </div>
    </ReflectionPart>
  )
}
