import { Minus, Plus } from 'lucide-react'
import type { RankedMedium, Reason } from '../../../domain/medium/advice'
import { getInputScale } from '../../../domain/medium/situation'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import { jumpTo } from './jump-to'
import styles from './reasons.module.css'

export interface ReasonsProps {
  readonly ranked: Pick<RankedMedium, 'reasonsFor' | 'reasonsAgainst'>
  /** How many of each kind are shown at once; the others are one level away. */
  readonly mostFor?: number
  readonly mostAgainst?: number
}

/** What speaks for a medium and against it. Each reason leads to the answer that it comes from. */
export function Reasons({ ranked, mostFor = Infinity, mostAgainst = Infinity }: ReasonsProps) {
  const { reasonsFor, reasonsAgainst } = ranked
  const others = [...reasonsFor.slice(mostFor), ...reasonsAgainst.slice(mostAgainst)]
  return (
    <div className={styles.reasons}>
      <ReasonList reasons={reasonsFor.slice(0, mostFor)} />
      <ReasonList reasons={reasonsAgainst.slice(0, mostAgainst)} />
      {others.length > 0 && (
        <Disclosure summary={<span>{t('{{count}} more reasons', { count: others.length })}</span>}>
          <ReasonList reasons={others} />
        </Disclosure>
      )}
    </div>
  )
}

function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.sentence}>
          <button type="button" className={styles.reason} onClick={() => jumpTo(anchorOf(reason))}>
            {reason.points > 0 ? (
              <Plus size={16} className={styles.for} role="img" aria-label={t('For:')} />
            ) : (
              <Minus size={16} className={styles.against} role="img" aria-label={t('Against:')} />
            )}
            <span>
              {reason.sentence} <span className={styles.input}>{inputName(reason)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function anchorOf({ input }: Reason): string {
  return input === 'preferredMedium' ? 'preferred-medium' : input
}

function inputName({ input }: Reason): string {
  return input === 'preferredMedium' ? t('Their own preference') : getInputScale(input).name
}
