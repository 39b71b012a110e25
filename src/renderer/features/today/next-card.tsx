import { FileText, NotebookPen } from 'lucide-react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../domain/meetings/meeting-summary'
import { phaseOf } from '../../../domain/meetings/phase'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
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

/** The meeting that comes first, with what it needs now one step away: its brief before the call, its notes in it. */
export function NextCard({ meeting, people, now }: NextCardProps) {
  const soon = meeting.startsAt === null ? null : soonName(meeting.startsAt, now, countdownMinutes)
  const names = peopleNames(meeting.personIds, people)
  const phase = phaseOf(meeting, now)
  const when = `${whenName(meeting.startsAt, now)} · ${durationName(meeting.durationMinutes)}`
  return (
    <section className={styles.card} aria-label={t('Next meeting')}>
      <div className={styles.line}>
        <span className={styles.when}>{soon === null ? when : `${soon} · ${when}`}</span>
        <PhaseMark phase={phase} />
      </div>
      <h2 className={styles.title} dir="auto">
        <Link href={routes.meeting(meeting.id)}>{titleName(meeting)}</Link>
      </h2>
      {(names !== '' || meeting.purpose !== '') && (
        <p className={styles.detail} dir="auto">
          {[names, meeting.purpose].filter(Boolean).join(' · ')}
        </p>
      )}
      {phase === 'under-way' ? (
        <Link href={routes.meeting(meeting.id, 'meet')} className={styles.step}>
          <NotebookPen size={16} aria-hidden /> {t('Take notes')}
        </Link>
      ) : (
        <Link href={routes.brief(meeting.id)} className={styles.step}>
          <FileText size={16} aria-hidden /> {t('Read the brief')}
        </Link>
      )}
    </section>
  )
}
