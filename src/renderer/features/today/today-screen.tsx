import { ArrowRight, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../domain/meetings/meeting-summary'
import type { PersonSummary } from '../../../domain/people/person'
import type { Today } from '../../../ipc/requests/meetings-requests'
import { t } from '../../../texts/t'
import { dateFormat } from '../../../texts/formats'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { MeetingRow } from '../../presentation/meeting-row'
import { routes } from '../../routes'
import { ExampleCard } from './example-card'
import { NextCard } from './next-card'
import styles from './today-screen.module.css'

const fullDay = { dateStyle: 'full' } as const

export interface TodayScreenProps {
  readonly today: Today
  readonly people: readonly PersonSummary[]
  readonly now: number
  /** What other nouns have for today, in their order; null where one has nothing. */
  readonly parts: readonly ReactNode[]
  readonly onNewMeeting: () => void
  readonly onImportCalendar: () => void
  readonly onRemoveExample: () => void
}

export function TodayScreen({
  today,
  people,
  now,
  parts,
  onNewMeeting,
  onImportCalendar,
  onRemoveExample,
}: TodayScreenProps) {
  const [first, ...later] = today.next.rows
  const meetings = today.next.total + today.toPrepare.total + today.reflectionsOwed.total
  const isEmpty = meetings === 0 && parts.every((part) => part === null)
  return (
    <Screen
      title={t('Today')}
      subtitle={dateFormat(fullDay).format(now)}
      actions={
        <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={onNewMeeting}>
          {t('New meeting')}
        </Button>
      }
    >
      {first !== undefined && <NextCard meeting={first} people={people} now={now} />}
      {isEmpty && (
        <EmptyState
          action={
            today.meetingsInAll === 0 ? (
              <Button onClick={onImportCalendar}>{t('Import a calendar…')}</Button>
            ) : undefined
          }
        >
          {today.meetingsInAll === 0
            ? t(
                'Nothing is planned yet. Make a meeting for the conversation that is on your mind: who it is with, and what it is for.',
              )
            : t('Nothing needs you now: no meeting ahead, nothing to prepare, and no reflection is owed.')}
        </EmptyState>
      )}
      <Section title={t('Next')} rows={later} total={today.next.total - 1} {...{ people, now }} />
      <Section title={t('Reflections owed')} {...today.reflectionsOwed} {...{ people, now }} />
      <Section title={t('To prepare')} {...today.toPrepare} {...{ people, now }} />
      {parts}
      {today.exampleId !== null && <ExampleCard id={today.exampleId} onRemove={onRemoveExample} />}
    </Screen>
  )
}

interface SectionProps {
  readonly title: string
  readonly rows: readonly MeetingSummary[]
  readonly total: number
  readonly people: readonly PersonSummary[]
  readonly now: number
}

function Section({ title, rows, total, people, now }: SectionProps) {
  if (rows.length === 0) return null
  const more = total - rows.length
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>
        {title} <span className={styles.count}>{total}</span>
      </h2>
      <ul className={styles.list}>
        {rows.map((meeting) => (
          <li key={meeting.id}>
            <MeetingRow meeting={meeting} people={people} now={now} href={routes.meeting(meeting.id)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link href={routes.meetings} className={styles.more}>
          {t('{{more}} more', { more })} <ArrowRight size={16} aria-hidden />
        </Link>
      )}
    </section>
  )
}
