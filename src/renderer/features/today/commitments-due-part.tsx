import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import { asksToSaySo, type CommitmentsDue } from '../../../domain/commitments/commitments-due'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import { CommitmentRow } from '../../presentation/commitment-row'
import { SaySo } from '../../presentation/say-so'
import { routes } from '../../routes'
import styles from './today-screen.module.css'

export interface CommitmentsDuePartProps {
  readonly due: CommitmentsDue
  readonly people: readonly PersonSummary[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onCopy: (text: string) => void
  readonly onTold: (commitment: CommitmentSummary) => void
}

/** What was promised for these days, both ways, with the words at hand where one of one’s own may slip. */
export function CommitmentsDuePart({ due, people, now, onCopy, onTold }: CommitmentsDuePartProps) {
  const more = due.total - due.rows.length
  return (
    <section aria-label={t('Commitments due')}>
      <h2 className={styles.heading}>
        {t('Commitments due')} <span className={styles.count}>{due.total}</span>
      </h2>
      <ul className={styles.list}>
        {due.rows.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentRow commitment={commitment} people={people} now={now} />
            {asksToSaySo(commitment, now) && (
              <div className={styles.saySo}>
                <Disclosure summary={t('Say so early')}>
                  <SaySo {...{ commitment, people, now, onCopy }} onTold={() => onTold(commitment)} />
                </Disclosure>
              </div>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link href={routes.commitments} className={styles.more}>
          {t('{{more}} more', { more })} <ArrowRight size={16} aria-hidden />
        </Link>
      )}
    </section>
  )
}
