import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { PromiseOrigin } from '../../../ipc/requests/commitments-requests'
import { t } from '../../../texts/t'
import { dayOf, daysFrom } from '../../../domain/records/day-count'
import { Told } from '../../texts/told'
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
  const when = dayPromised(commitment.createdAt, now)
  if (origin === null) return <p className={styles.hint}>{t('Promised {{when}}.', { when })}</p>
  const place =
    origin.kind === 'meeting' ? titleName(origin) : origin.title.trim() || t('an entry of the journal')
  return (
    <p className={styles.hint}>
      <Told
        text="Promised {{when}} in <origin>{{place}}</origin>."
        parts={{ origin: <button type="button" className={styles.origin} onClick={onOpen} /> }}
        values={{ when, place }}
      />
    </p>
  )
}

/** “yesterday”, or “on Thu, Nov 12”. */
function dayPromised(instant: string, now: number): string {
  switch (daysFrom(dayOf(Date.parse(instant)), dayOf(now))) {
    case 0:
      return t('today')
    case 1:
      return t('yesterday')
    default:
      return t('on {{day}}', { day: dayName(instant, now) })
  }
}
