import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { PromiseOrigin } from '../../../ipc/requests/commitments-requests'
import { t } from '../../../texts/t'
import { titleName } from '../../presentation/meeting-names'
import { dayName } from '../../presentation/when'
import styles from './commitment-page.module.css'

export interface OriginLineProps {
  readonly commitment: CommitmentSummary
  readonly origin: PromiseOrigin
  readonly now: number
  readonly onOpen: () => void
}

/** When and where it was made, and the way there. */
export function OriginLine({ commitment, origin, now, onOpen }: OriginLineProps) {
  const made = t('Promised {{daysAgo}}', { daysAgo: daysAgo(commitment.createdAt, now) })
  if (origin === null) return <p className={styles.hint}>{made}.</p>
  const place =
    origin.kind === 'meeting' ? titleName(origin) : origin.title.trim() || 'an entry of the journal'
  return (
    <p className={styles.hint}>
      {made} in{' '}
      <button type="button" className={styles.origin} onClick={onOpen}>
        {place}
      </button>
      .
    </p>
  )
}

/** “yesterday”, or “on Thu, Nov 12”. */
function daysAgo(instant: string, now: number): string {
  const day = dayName(instant, now)
  return /^\p{Lu}\p{Ll}+$/u.test(day) ? day.toLowerCase() : t('on {{day}}', { day })
}
