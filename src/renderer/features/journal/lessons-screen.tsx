import { ArrowLeft } from 'lucide-react'
import { Link } from 'wouter'
import type { LessonList, LessonState } from '../../../domain/journal/all-lessons'
import type { LessonSource } from '../../../domain/journal/lessons-of'
import type { LessonMark } from '../../../domain/journal/mark-lesson'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { SelectField } from '../../components/select-field'
import { LessonLine } from '../../presentation/lesson-line'
import { timesUsed } from '../../presentation/lesson-words'
import { peopleNames } from '../../presentation/meeting-names'
import { dayName } from '../../presentation/when'
import { routes } from '../../routes'
import styles from './lessons-screen.module.css'

export interface LessonsScreenProps {
  readonly list: LessonList
  readonly state: LessonState
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly onState: (state: LessonState) => void
  readonly onMark: (source: LessonSource, mark: LessonMark) => void
  readonly onShowMore: () => void
}

/** Every lesson, those that come up and those that were put away. */
export function LessonsScreen({ list, state, people, now, onState, onMark, onShowMore }: LessonsScreenProps) {
  const more = (state === 'active' ? list.active : list.retired) - list.rows.length
  return (
    <Screen
      title={t('Lessons')}
      subtitle={t('Each comes up at the next meeting with the same people or plays, until you retire it.')}
      actions={
        <Link href={routes.journal} className={styles.back}>
          <ArrowLeft size={16} aria-hidden />
          {t('Journal')}
        </Link>
      }
    >
      <div className={styles.state}>
        <SelectField
          label={t('Show')}
          value={state}
          options={[
            { value: 'active', label: t('Coming up ({{active}})', { active: list.active }) },
            { value: 'retired', label: t('Retired ({{retired}})', { retired: list.retired }) },
          ]}
          onChange={onState}
        />
      </div>
      {list.rows.length === 0 && (
        <EmptyState action={<Link href={routes.journal}>{t('Open the journal')}</Link>}>
          {state === 'active'
            ? t(
                'A lesson is one sentence: if this moment comes, then I will do that. Write one in a reflection or an entry, and it comes back when it is needed.',
              )
            : t('No lesson was retired. One that has become a habit may rest here.')}
        </EmptyState>
      )}
      {list.rows.length > 0 && (
        <ul aria-label={t('Lessons')} className={styles.list}>
          {list.rows.map((lesson) => {
            const { kind, id } = lesson.source
            const where = kind === 'meeting' ? routes.meeting(id, 'reflect') : routes.entry(id)
            const names = peopleNames(lesson.personIds, people)
            const title = lesson.title.trim() === '' ? t('where it was written') : lesson.title
            return (
              <li key={`${kind} ${id}`} className={styles.row}>
                <LessonLine
                  lesson={lesson}
                  detail={
                    <>
                      {[timesUsed(lesson), names, dayName(lesson.learnedAt, now)].filter(Boolean).join(' · ')}
                      {' · '}
                      <Link href={where}>{title}</Link>
                    </>
                  }
                  actions={
                    state === 'active' ? (
                      <>
                        <Button look="quiet" onClick={() => onMark(lesson.source, 'used')}>
                          {t('Used')}
                        </Button>
                        <Button look="quiet" onClick={() => onMark(lesson.source, 'retired')}>
                          {t('Retire')}
                        </Button>
                      </>
                    ) : (
                      <Button look="quiet" onClick={() => onMark(lesson.source, 'active')}>
                        {t('Bring back')}
                      </Button>
                    )
                  }
                />
              </li>
            )
          })}
        </ul>
      )}
      {more > 0 && <Button onClick={onShowMore}>{t('Show earlier ({{more}} more)', { more })}</Button>}
    </Screen>
  )
}
