import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import type { PersonSummary } from '../../domain/people/person'
import { dayOf } from '../../domain/records/day-count'
import { t } from '../../texts/t'
import { routes } from '../routes'
import styles from './commitment-row.module.css'
import { CommitmentStateMark } from './commitment-state-mark'
import { directionWords, dueDetail, toldWords } from './commitment-words'
import { calendarDayName } from './day-words'

export interface CommitmentRowProps {
  readonly commitment: CommitmentSummary
  readonly people: readonly PersonSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Where it was made, in a few words. */
  readonly from?: ReactNode
  readonly actions?: ReactNode
  /** Keys that are pressed while the promise has the focus. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One promise in a list: by when, what, who owes it to whom, and where it stands. It leads to the promise. */
export function CommitmentRow({ commitment, people, now, from, actions, onKeyDown }: CommitmentRowProps) {
  const today = dayOf(now)
  const { dueOn, state } = commitment
  const isOver = state === 'open' && dueOn !== null && dueOn < today
  const told = toldWords(commitment, now)
  const detail = dueDetail(commitment, today, now)
  return (
    <div className={styles.row}>
      <Link
        href={routes.commitment(commitment.id)}
        className={styles.link}
        data-commitment
        onKeyDown={onKeyDown}
      >
        <span className={styles.when} data-over={isOver || undefined}>
          <span>{dueOn === null ? t('No date') : calendarDayName(dueOn, today)}</span>
          {detail !== '' && <span className={styles.soft}>{detail}</span>}
        </span>
        <span className={styles.what}>
          <span className={styles.text} dir="auto">
            {commitment.text}
          </span>
          <span className={styles.detail} dir="auto">
            {[directionWords(commitment, people), told].filter(Boolean).join(' · ')}
            {from !== undefined && <> · {from}</>}
          </span>
        </span>
        <CommitmentStateMark commitment={commitment} />
      </Link>
      {actions !== undefined && <span className={styles.actions}>{actions}</span>}
    </div>
  )
}
