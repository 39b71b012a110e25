import { useState, type SyntheticEvent } from 'react'
import type { OwnHistory } from '../../../domain/commitments/own-history'
import type { CommitmentStep } from '../../../domain/commitments/settle-commitment'
import type { CalendarDay } from '../../../domain/records/calendar-day'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { TextField } from '../../components/text-field'
import styles from './commitment-page.module.css'
import { DueField } from './due-field'

export interface NewDateFormProps {
  readonly owedBy: 'me' | 'them'
  readonly today: CalendarDay
  readonly history: OwnHistory | null
  readonly onAgree: (step: CommitmentStep) => void
  readonly onCancel: () => void
}

const longestReason = 2000

/** Another day for a promise, why, and whether it was said to whoever waits. */
export function NewDateForm({ owedBy, today, history, onAgree, onCancel }: NewDateFormProps) {
  const [toDay, setToDay] = useState<CalendarDay | null>(null)
  const [reason, setReason] = useState('')
  const [isTold, setIsTold] = useState(true)
  const agree = (event: SyntheticEvent) => {
    event.preventDefault()
    if (toDay !== null) onAgree({ kind: 'renegotiate', toDay, reason: reason.trim(), isTold })
  }
  return (
    <form className={styles.form} aria-label={t('A new date')} onSubmit={agree}>
      <DueField label={t('New date')} value={toDay} today={today} history={history} onChange={setToDay} />
      <TextField
        label={t('Why it moved')}
        placeholder={t('So that it can be understood later')}
        maxLength={longestReason}
        value={reason}
        onChange={setReason}
      />
      <CheckBox
        label={owedBy === 'me' ? t('I told them') : t('They told me')}
        isChecked={isTold}
        onChange={setIsTold}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={toDay === null}>
          {t('Agree this date')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
