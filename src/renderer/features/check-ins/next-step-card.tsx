import { Check } from 'lucide-react'
import type { TrustMove } from '../../../domain/trust/moves'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Disclosure } from '../../components/disclosure'
import { SourceNotes } from '../../presentation/source-notes'
import styles from './next-step-card.module.css'

export interface NextStepCardProps {
  readonly move: TrustMove
  /** Why this one is offered; null for one that the person took instead. */
  readonly why: string | null
  readonly isChosen: boolean
  /** The name of the play that carries it. */
  readonly playName: string
  /** Null takes the choice back. */
  readonly onChoose: (moveId: string | null) => void
  readonly onPrepare: (move: TrustMove) => void
}

/** One concrete step, to be taken or left, with the play that carries it. */
export function NextStepCard({ move, why, isChosen, playName, onChoose, onPrepare }: NextStepCardProps) {
  return (
    <section className={styles.card} aria-label={t('One next step')}>
      <p className={styles.label}>{isChosen ? t('Your next step') : t('One next step')}</p>
      <h3 className={styles.name}>{move.name}</h3>
      <p className={styles.sentence}>{move.sentence}</p>
      {why !== null && <p className={styles.why}>{why}</p>}
      <div className={styles.actions}>
        <Button
          look={isChosen ? 'plain' : 'primary'}
          aria-pressed={isChosen}
          icon={isChosen ? <Check size={16} aria-hidden /> : undefined}
          onClick={() => onChoose(isChosen ? null : move.id)}
        >
          {t('I will do this')}
        </Button>
        <Button look={isChosen ? 'primary' : 'plain'} onClick={() => onPrepare(move)}>
          {t('Prepare a meeting for it')}
        </Button>
        <span className={styles.play}>{t('with the play “{{playName}}”', { playName })}</span>
      </div>
      <Disclosure summary={t('What this step rests on')}>
        <SourceNotes sourceIds={move.sourceIds} />
        {move.sourceIds.length === 0 && (
          <p className={styles.why}>{t('Rests on practice; we know of no study to cite.')}</p>
        )}
      </Disclosure>
    </section>
  )
}
