import { useState } from 'react'
import type { LessonMark } from '../../domain/journal/mark-lesson'
import type { LessonSource } from '../../domain/journal/lessons-of'
import type { LessonDue } from '../../domain/journal/lessons-due'
import type { PersonSummary } from '../../domain/people/person'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { UndoLine } from '../components/undo-line'
import { LessonLine } from './lesson-line'
import { lessonReason, timesUsed } from './lesson-words'

/** What was said of the lesson since it is shown here. */
export type LessonAnswer = 'none' | 'used' | 'not-this-time' | 'retired'

export interface LessonToMarkProps {
  readonly lesson: LessonDue
  readonly people: readonly PersonSummary[]
  /** Before a meeting, or after it: then it is asked whether it was used. */
  readonly moment: 'before' | 'after'
  /** What is known to have been answered already. */
  readonly answered?: LessonAnswer
  readonly onMark: (source: LessonSource, mark: LessonMark) => void
}

/** A lesson that comes up at a meeting: it can be marked as used, or put away, each with its way back. */
export function LessonToMark({ lesson, people, moment, answered = 'none', onMark }: LessonToMarkProps) {
  const [answer, setAnswer] = useState(answered)
  const mark = (next: LessonAnswer, said: LessonMark | null) => {
    setAnswer(next)
    if (said !== null) onMark(lesson.source, said)
  }
  const detail = `${lessonReason(lesson, people)} · ${timesUsed(lesson)}`
  switch (answer) {
    case 'none':
      return (
        <LessonLine
          lesson={lesson}
          detail={detail}
          actions={
            <>
              <Button look="quiet" onClick={() => mark('used', 'used')}>
                {moment === 'after' ? t('I used it') : t('Used')}
              </Button>
              {moment === 'after' && (
                <Button look="quiet" onClick={() => mark('not-this-time', null)}>
                  {t('Not this time')}
                </Button>
              )}
              <Button look="quiet" onClick={() => mark('retired', 'retired')}>
                {t('Retire')}
              </Button>
            </>
          }
        />
      )
    case 'used':
      return (
        <div>
          <LessonLine lesson={lesson} detail={lessonReason(lesson, people)} />
          <UndoLine onUndo={() => mark('none', 'not-used')}>{t('Marked as used.')}</UndoLine>
        </div>
      )
    case 'not-this-time':
      return <UndoLine onUndo={() => mark('none', null)}>{t('Left for another time.')}</UndoLine>
    case 'retired':
      return (
        <UndoLine onUndo={() => mark('none', 'active')}>
          {t('Retired: it does not come up any more.')}
        </UndoLine>
      )
  }
}
