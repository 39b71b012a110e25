import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../domain/meetings/meeting-summary'
import { phaseOf } from '../../domain/meetings/phase'
import type { PersonSummary } from '../../domain/people/person'
import { t } from '../../texts/t'
import { peopleNames, titleName } from './meeting-names'
import styles from './meeting-row.module.css'
import { PhaseMark } from './phase-mark'
import { clockTime, dayName } from './when'

export interface MeetingRowProps {
  readonly meeting: MeetingSummary
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly href: string
  readonly actions?: ReactNode
}

/** One meeting in a list: when, what, with whom, and where it stands. */
export function MeetingRow({ meeting, people, now, href, actions }: MeetingRowProps) {
  const names = peopleNames(meeting.personIds, people)
  return (
    <div className={styles.row}>
      <Link href={href} className={styles.link}>
        <span className={styles.when}>
          {meeting.startsAt === null ? (
            <span>{t('No date')}</span>
          ) : (
            <>
              <span>{dayName(meeting.startsAt, now)}</span> <span>{clockTime(meeting.startsAt)}</span>
            </>
          )}
        </span>
        <span className={styles.what}>
          <span className={styles.title} dir="auto">
            {titleName(meeting)}
          </span>
          <span className={styles.detail} dir="auto">
            {[names, meeting.purpose].filter(Boolean).join(' · ')}
          </span>
        </span>
        {meeting.isCancelled ? (
          <span className={styles.cancelled}>{t('Cancelled')}</span>
        ) : (
          <PhaseMark phase={phaseOf(meeting, now)} />
        )}
      </Link>
      {actions !== undefined && <span className={styles.actions}>{actions}</span>}
    </div>
  )
}
