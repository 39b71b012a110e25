import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { PromiseOrigin } from '../../../ipc/requests/commitments-requests'
import { Button } from '../../components/button'
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
  const made = `Promised ${dayName(commitment.createdAt, now).toLowerCase()}`
  if (origin === null) return <p className={styles.hint}>{made}.</p>
  const place =
    origin.kind === 'meeting' ? titleName(origin) : origin.title.trim() || 'an entry of the journal'
  return (
    <p className={styles.hint}>
      {made} in{' '}
      <Button look="quiet" className={styles.origin} onClick={onOpen}>
        {place}
      </Button>
      .
    </p>
  )
}
