import { Lightbulb } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Lesson } from '../../domain/journal/lessons-of'
import styles from './lesson-line.module.css'
import { lessonSentence } from './lesson-words'

export interface LessonLineProps {
  readonly lesson: Pick<Lesson, 'ifMoment' | 'thenAction'>
  /** Where it comes from, and why it is shown here. */
  readonly detail: ReactNode
  readonly actions?: ReactNode
}

/** One lesson as a sentence, with where it comes from beneath it. */
export function LessonLine({ lesson, detail, actions }: LessonLineProps) {
  return (
    <div className={styles.lesson}>
      <Lightbulb size={16} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.sentence} dir="auto">
          {lessonSentence(lesson)}
        </p>
        <p className={styles.detail}>{detail}</p>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
