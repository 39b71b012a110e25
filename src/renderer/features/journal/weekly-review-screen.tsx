import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { JournalEntry } from '../../../domain/journal/journal-entry'
import type { WeeklyReview } from '../../../domain/journal/weekly-review'
import type { PersonSummary } from '../../../domain/people/person'
import type { EntryChanges } from '../../../ipc/requests/entries-requests'
import { t } from '../../../texts/t'
import { dateFormat } from '../../../texts/formats'
import { Button } from '../../components/button'
import { Screen } from '../../components/screen'
import { TextArea } from '../../components/text-area'
import { lessonSentence } from '../../presentation/lesson-words'
import { MeetingRow } from '../../presentation/meeting-row'
import { peopleNames } from '../../presentation/meeting-names'
import { SaveStatus } from '../../presentation/save-status'
import { dayName } from '../../presentation/when'
import { routes } from '../../routes'
import type { SaveState } from '../../saving/autosave'
import { IfThenFields } from './if-then-fields'
import { ReviewPart } from './review-part'
import { TimelineItemRow } from './timeline-item-row'
import styles from './weekly-review-screen.module.css'

export interface WeeklyReviewScreenProps {
  readonly review: WeeklyReview
  readonly entry: JournalEntry
  readonly saveState: SaveState
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly weeksAgo: number
  /** Those one is losing touch with. */
  readonly losingTouch: readonly { readonly id: string; readonly name: string }[]
  readonly onWeek: (weeksAgo: number) => void
  readonly onChange: (changes: EntryChanges) => void
}

/** One look at the week, in order, that ends with one lesson to keep. */
export function WeeklyReviewScreen(props: WeeklyReviewScreenProps) {
  const { review, entry, saveState, people, now, weeksAgo, losingTouch, onWeek, onChange } = props
  const { overdue, due, reflectionsOwed, happened, lessons } = review
  const promises = [...overdue.rows, ...due.rows]
  return (
    <Screen
      title={t('Weekly review')}
      subtitle={weekName(review.week.startsAt, review.week.endsAt, weeksAgo)}
      actions={
        <div className={styles.actions}>
          <SaveStatus state={saveState} />
          <Button look="quiet" onClick={() => onWeek(weeksAgo + 1)}>
            {t('Week before')}
          </Button>
          {weeksAgo > 0 && (
            <Button look="quiet" onClick={() => onWeek(weeksAgo - 1)}>
              {t('Week after')}
            </Button>
          )}
          <Link href={routes.journal} className={styles.back}>
            <ArrowLeft size={16} aria-hidden />
            {t('Journal')}
          </Link>
        </div>
      }
    >
      <ReviewPart
        title={t('Promises')}
        total={overdue.total + due.total}
        shown={promises.length}
        none={t('Nothing is promised until the end of next week.')}
      >
        {promises.map((promise) => (
          <li key={promise.id} className={styles.promise}>
            <span className={styles.when}>{dueWords(promise, overdue.rows, now)}</span>
            <span dir="auto">
              {promise.text} <span className={styles.soft}>{oweWords(promise, people)}</span>
            </span>
          </li>
        ))}
      </ReviewPart>
      <ReviewPart
        title={t('Reflections owed')}
        total={reflectionsOwed.total}
        shown={reflectionsOwed.rows.length}
        none={t('Every meeting that is over was reflected on.')}
      >
        {reflectionsOwed.rows.map((meeting) => (
          <li key={meeting.id}>
            <MeetingRow {...{ meeting, people, now }} href={routes.meeting(meeting.id, 'reflect')} />
          </li>
        ))}
      </ReviewPart>
      <ReviewPart
        title={t('People')}
        total={losingTouch.length}
        shown={losingTouch.length}
        none={t('You are in touch with everybody whom you wanted to be in touch with.')}
      >
        {losingTouch.map(({ id, name }) => (
          <li key={id} className={styles.promise}>
            <span className={styles.when}>{t('Losing touch')}</span>
            <Link href={routes.person(id)} dir="auto">
              {name}
            </Link>
          </li>
        ))}
      </ReviewPart>
      <ReviewPart
        title={t('What happened')}
        total={happened.total}
        shown={happened.rows.length}
        none={t('Nothing was written down in this week.')}
      >
        {happened.rows.map((item) => (
          <li key={`${item.kind} ${item.kind === 'meeting' ? item.meeting.id : item.entry.id}`}>
            <TimelineItemRow item={item} people={people} now={now} />
          </li>
        ))}
      </ReviewPart>
      <div className={styles.writing}>
        <TextArea
          label={t('What stood out')}
          value={entry.text}
          placeholder={t('One thing that went well, and one that did not.')}
          onChange={(text) => onChange({ text })}
        />
        {lessons.length > 0 && (
          <div className={styles.lessons}>
            <p className={styles.soft}>{t('Learned or used this week:')}</p>
            <ul>
              {lessons.map((lesson) => (
                <li key={`${lesson.source.kind} ${lesson.source.id}`} className={styles.lesson}>
                  <span dir="auto">{lessonSentence(lesson)}</span>
                  <Button
                    look="quiet"
                    aria-label={t('Keep this one: {{lesson}}', { lesson: lessonSentence(lesson) })}
                    onClick={() => onChange({ ifMoment: lesson.ifMoment, thenAction: lesson.thenAction })}
                  >
                    {t('Keep this one')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <IfThenFields
          heading={t('One lesson to keep')}
          hint={t('It comes up before the meetings of the coming days.')}
          ifMoment={entry.ifMoment}
          thenAction={entry.thenAction}
          onChange={onChange}
        />
      </div>
    </Screen>
  )
}

const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const

function weekName(startsAt: string, endsAt: string, weeksAgo: number): string {
  const range = dateFormat(longDay).formatRange(Date.parse(startsAt), Date.parse(endsAt) - 1)
  return weeksAgo === 0 ? t('This week, {{range}}', { range }) : range
}

function dueWords(
  { dueOn, id }: CommitmentSummary,
  overdue: readonly CommitmentSummary[],
  now: number,
): ReactNode {
  // At noon, so that it is the same day wherever it is read.
  const day = dueOn === null ? '' : dayName(new Date(`${dueOn}T12:00`).toISOString(), now)
  return overdue.some((promise) => promise.id === id) ? t('Was due {{day}}', { day }) : day
}

function oweWords({ owedBy, personId }: CommitmentSummary, people: readonly PersonSummary[]): string {
  const name = personId === null ? '' : peopleNames([personId], people)
  if (owedBy === 'me') return name === '' ? t('I owe it') : t('I owe it to {{name}}', { name })
  return name === '' ? t('It is owed to me') : t('{{name}} owes it to me', { name })
}
