import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import { dayOf } from '../../../domain/records/day-count'
import { t } from '../../../texts/t'
import { Section } from '../../components/section'
import { calendarDayName } from '../../presentation/day-words'
import { pastMoment } from '../../presentation/when'
import styles from './commitment-page.module.css'

interface Event {
  readonly id: string
  readonly at: string
  readonly words: string
}

/** Everything that happened to a promise, the last of it first. */
export function PromiseHistory({
  commitment,
  now,
}: {
  readonly commitment: CommitmentSummary
  readonly now: number
}) {
  return (
    <Section title={t('What happened so far')}>
      <ol className={styles.history}>
        {eventsOf(commitment, dayOf(now)).map(({ id, at, words }) => (
          <li key={id}>
            <time dateTime={at} className={styles.at}>
              {pastMoment(at, now)}
            </time>
            <span dir="auto">{words}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function eventsOf(commitment: CommitmentSummary, today: string): readonly Event[] {
  const { createdAt, toldAt, settledAt, state, owedBy, renegotiations } = commitment
  const dayWords = (day: string | null) => (day === null ? t('no date') : calendarDayName(day, today))
  const moved = renegotiations.map(({ id, agreedAt, fromDay, toDay, reason }): Event => {
    const days = t('A new date was agreed: {{newDay}} in place of {{oldDay}}', {
      newDay: dayWords(toDay),
      oldDay: dayWords(fromDay),
    })
    return { id, at: agreedAt, words: reason === '' ? days : `${days}. ${reason}` }
  })
  const told =
    toldAt === null
      ? []
      : [{ id: 'told', at: toldAt, words: owedBy === 'me' ? t('I told them.') : t('They told me.') }]
  const settled =
    settledAt === null
      ? []
      : [{ id: 'settled', at: settledAt, words: state === 'kept' ? t('Kept.') : t('Missed.') }]
  const made = { id: 'made', at: createdAt, words: t('Promised.') }
  return [made, ...moved, ...told, ...settled].sort((a, b) => (a.at < b.at ? 1 : -1))
}
