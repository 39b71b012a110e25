import { Check, Megaphone, RotateCcw, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { asksToSaySo } from '../../../domain/commitments/commitments-due'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import { isToldOfThisDay, type CommitmentStep } from '../../../domain/commitments/settle-commitment'
import { t } from '../../../texts/t'
import { IconButton } from '../../components/icon-button'
import { routes } from '../../routes'
import styles from './row-actions.module.css'

export interface RowActionsProps {
  readonly commitment: CommitmentSummary
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onStep: (commitment: CommitmentSummary, step: CommitmentStep) => void
}

/** The steps that need no more than a press; the keys work while a promise in the list has the focus. */
export function RowActions({ commitment, now, onStep }: RowActionsProps) {
  const { text, owedBy, state } = commitment
  if (state !== 'open') {
    return (
      <IconButton
        label={t('Open again: {{text}} (O)', { text })}
        icon={<RotateCcw size={16} aria-hidden />}
        onClick={() => onStep(commitment, { kind: 'reopen' })}
      />
    )
  }
  return (
    <>
      {asksToSaySo(commitment, now) && (
        <Link
          href={routes.commitment(commitment.id)}
          className={styles.saySo}
          aria-label={t('Say so early: {{text}}', { text })}
        >
          {t('Say so early')}
        </Link>
      )}
      {owedBy === 'me' && !isToldOfThisDay(commitment) && (
        <IconButton
          label={t('I told them it will be late: {{text}} (T)', { text })}
          icon={<Megaphone size={16} aria-hidden />}
          onClick={() => onStep(commitment, { kind: 'tell' })}
        />
      )}
      <IconButton
        label={t('Missed: {{text}} (M)', { text })}
        icon={<X size={16} aria-hidden />}
        onClick={() => onStep(commitment, { kind: 'miss' })}
      />
      <IconButton
        label={t('Kept: {{text}} (K)', { text })}
        icon={<Check size={16} aria-hidden />}
        onClick={() => onStep(commitment, { kind: 'keep' })}
      />
    </>
  )
}

/** K kept, M missed, T told, O open again; null for any other key, and where it would change nothing. */
export function stepOfKey(event: KeyboardEvent, commitment: CommitmentSummary): CommitmentStep | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null
  const isOpen = commitment.state === 'open'
  switch (event.key.toLowerCase()) {
    case 'k':
      return isOpen ? { kind: 'keep' } : null
    case 'm':
      return isOpen ? { kind: 'miss' } : null
    case 't':
      return isOpen && commitment.owedBy === 'me' && !isToldOfThisDay(commitment) ? { kind: 'tell' } : null
    case 'o':
      return isOpen ? null : { kind: 'reopen' }
    default:
      return null
  }
}
