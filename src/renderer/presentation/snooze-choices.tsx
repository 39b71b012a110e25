import { useState } from 'react'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { Escapable } from '../components/escapable'
import { TextField } from '../components/text-field'
import styles from './snooze-choices.module.css'
import { toLocalInput } from './when'

export interface SnoozeChoicesProps {
  readonly name: string
  /** Milliseconds. */
  readonly now: number
  readonly onSnooze: (until: string) => void
  readonly onCancel: () => void
}

const dayMs = 24 * 60 * 60_000
const weekDays = 7
const monthDays = 30

/** Until when nothing is to be said of being in touch: a week, a month, or a day that is picked. */
export function SnoozeChoices({ name, now, onSnooze, onCancel }: SnoozeChoicesProps) {
  const [day, setDay] = useState('')
  const until = dayStart(day)
  const isAhead = until !== null && until > now
  const after = (days: number) => onSnooze(new Date(now + days * dayMs).toISOString())
  return (
    <Escapable onEscape={onCancel}>
      <div role="group" aria-label={t('Snooze {{name}}', { name })} className={styles.choices}>
        <Button ref={focusAtOnce} onClick={() => after(weekDays)}>
          {t('One week')}
        </Button>
        <Button onClick={() => after(monthDays)}>{t('One month')}</Button>
        <TextField
          label={t('Until a day')}
          isLabelHidden
          type="date"
          min={toLocalInput(new Date(now + dayMs).toISOString()).slice(0, 'YYYY-MM-DD'.length)}
          max="9999-12-31"
          value={day}
          onChange={setDay}
        />
        <Button
          disabled={!isAhead}
          onClick={() => {
            if (until !== null && isAhead) onSnooze(new Date(until).toISOString())
          }}
        >
          {t('Until that day')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </Escapable>
  )
}

/** The first moment of a local day, in milliseconds; null while none is picked. */
function dayStart(day: string): number | null {
  const at = new Date(`${day}T00:00`).getTime()
  return Number.isNaN(at) ? null : at
}

function focusAtOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
