import { FileText } from 'lucide-react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../domain/meetings/meeting-summary'
import { phaseOf } from '../../../domain/meetings/phase'
import type { PersonSummary } from '../../../domain/people/person'
import { peopleNames, titleName } from '../../presentation/meeting-names'
import { PhaseMark } from '../../presentation/phase-mark'
import { durationName, soonName, whenName } from '../../presentation/when'
import { routes } from '../../routes'
import styles from './next-card.module.css'

/** From how far ahead the minutes are counted. */
const countdownMinutes = 60

export interface NextCardProps {
  readonly meeting: MeetingSummary
  readonly people: readonly PersonSummary[]
  readonly now: number
}

/** The meeting that comes first, with its brief one step away: what a person looks for two minutes before the call. */
export function NextCard({ meeting, people, now }: NextCardProps) {
  const soon = meeting.startsAt === null ? null : soonName(meeting.startsAt, now, countdownMinutes)
  const names = peopleNames(meeting.personIds, people)
  const when = `${whenName(meeting.startsAt, now)} · ${durationName(meeting.durationMinutes)}`
  return (
    <section className={styles.card} aria-label="Next meeting">
      <div className={styles.line}>
        <span className={styles.when}>{soon === null ? when : `${soon} · ${when}`}</span>
        <PhaseMark phase={phaseOf(meeting, now)} />
      </div>
      <h2 className={styles.title} dir="auto">
        <Link href={routes.meeting(meeting.id)}>{titleName(meeting)}</Link>
      </h2>
      {(names !== '' || meeting.purpose !== '') && (
        <p className={styles.detail} dir="auto">
          {[names, meeting.purpose].filter(Boolean).join(' · ')}
        </p>
      )}
      <Link href={routes.brief(meeting.id)} className={styles.brief}>
        <FileText size={16} aria-hidden /> Read the brief
      </Link>
    </section>
  )
}
