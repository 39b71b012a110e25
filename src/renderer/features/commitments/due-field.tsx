import { useState } from 'react'
import { historySentence, saferDay, type OwnHistory } from '../../../domain/commitments/own-history'
import { longestYears } from '../../../domain/commitments/read-due-date'
import type { CalendarDay } from '../../../domain/records/calendar-day'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { TextField } from '../../components/text-field'
import { calendarDayName } from '../../presentation/day-words'
import styles from './due-field.module.css'

export interface DueFieldProps {
  readonly label: string
  readonly value: CalendarDay | null
  readonly today: CalendarDay
  /** How the writer’s own promises went; null for what others owe. */
  readonly history: OwnHistory | null
  readonly onChange: (day: CalendarDay | null) => void
}

/** The day of a promise. Beside it stands what one’s own earlier promises say about it; a day that is over is not taken. */
export function DueField({ label, value, today, history, onChange }: DueFieldProps) {
  const [typed, setTyped] = useState(value ?? '')
  const [shown, setShown] = useState(value)
  if (shown !== value) {
    setShown(value)
    setTyped(value ?? '')
  }
  const refusal = typed === (value ?? '') ? null : refusalOf(typed, today)
  const change = (day: string) => {
    setTyped(day)
    if (refusalOf(day, today) === null) onChange(day === '' ? null : day)
  }
  const sentence = history === null || value === null ? null : historySentence(history)
  const safer = history === null || value === null ? null : saferDay(history, value)
  return (
    <div className={styles.due}>
      <TextField label={label} type="date" max="9999-12-31" value={typed} onChange={change} />
      <div className={styles.remarks} aria-live="polite">
        {refusal !== null && <p className={styles.refusal}>{refusal}</p>}
        {sentence !== null && (
          <p className={styles.history}>
            {sentence} {safer !== null && t('Promise less, deliver more:')}
          </p>
        )}
        {safer !== null && (
          <Button look="quiet" onClick={() => change(safer)}>
            {t('{{day}} would be safer', { day: calendarDayName(safer, today) })}
          </Button>
        )}
      </div>
    </div>
  )
}

function refusalOf(day: string, today: CalendarDay): string | null {
  if (day === '') return null
  if (day < today) return t('That day is over, so the date stays as it was.')
  const isFar = Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + longestYears
  return isFar ? t('That is more than ten years away, so the date stays as it was.') : null
}
