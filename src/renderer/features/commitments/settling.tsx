import { CalendarClock, Check, Megaphone, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { OwnHistory } from '../../../domain/commitments/own-history'
import { isToldOfThisDay, type CommitmentStep } from '../../../domain/commitments/settle-commitment'
import type { CalendarDay } from '../../../domain/records/calendar-day'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import styles from './commitment-page.module.css'
import { NewDateForm } from './new-date-form'

export interface SettlingProps {
  readonly commitment: CommitmentSummary
  readonly today: CalendarDay
  readonly history: OwnHistory | null
  readonly onStep: (step: CommitmentStep) => void
}

/** What became of the promise: each step is one press, and can be taken back. */
export function Settling({ commitment, today, history, onStep }: SettlingProps) {
  const [isMoving, setIsMoving] = useState(false)
  const { owedBy, state } = commitment
  if (state !== 'open') {
    return (
      <Section title={t('What became of it')}>
        <Button icon={<RotateCcw size={16} aria-hidden />} onClick={() => onStep({ kind: 'reopen' })}>
          {t('Open it again')}
        </Button>
      </Section>
    )
  }
  return (
    <Section title={t('What became of it')}>
      <div className={styles.buttons}>
        <Button
          look="primary"
          icon={<Check size={16} aria-hidden />}
          onClick={() => onStep({ kind: 'keep' })}
        >
          {t('Kept')}
        </Button>
        <Button
          icon={<CalendarClock size={16} aria-hidden />}
          aria-expanded={isMoving}
          onClick={() => setIsMoving(!isMoving)}
        >
          {t('Agree a new date')}
        </Button>
        {!isToldOfThisDay(commitment) && (
          <Button icon={<Megaphone size={16} aria-hidden />} onClick={() => onStep({ kind: 'tell' })}>
            {owedBy === 'me' ? t('I told them') : t('They told me')}
          </Button>
        )}
        <Button icon={<X size={16} aria-hidden />} onClick={() => onStep({ kind: 'miss' })}>
          {t('Missed')}
        </Button>
      </div>
      {isMoving && (
        <NewDateForm
          owedBy={owedBy}
          today={today}
          history={history}
          onAgree={(step) => {
            setIsMoving(false)
            onStep(step)
          }}
          onCancel={() => setIsMoving(false)}
        />
      )}
    </Section>
  )
}
