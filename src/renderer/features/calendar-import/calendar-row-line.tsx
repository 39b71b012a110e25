import type { CalendarRow } from '../../../ipc/requests/calendar-requests'
import { t } from '../../../texts/t'
import { clockTime, dayName } from '../../presentation/when'
import { isOpenToChoice, outcomeWords } from './calendar-words'
import styles from './calendar-row-line.module.css'

export interface CalendarRowLineProps {
  readonly row: CalendarRow
  readonly names: string
  readonly now: number
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One event of the calendar: when, what, with whom, and what becomes of it. */
export function CalendarRowLine({ row, names, now, isChosen, onChoose }: CalendarRowLineProps) {
  const title = row.title === '' ? t('Untitled event') : row.title
  const day = dayName(row.startsAt, now)
  const time = row.isAllDay ? t('All day') : clockTime(row.startsAt)
  const words = outcomeWords(row)
  const isOpen = isOpenToChoice(row)
  return (
    <label className={styles.row} data-tone={toneOf(row)}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={`${title}, ${day} ${time}: ${words}`}
        checked={isOpen && isChosen}
        disabled={!isOpen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span className={styles.when}>
        <span>{day}</span> <span>{time}</span>
      </span>
      <span className={styles.what}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.details} dir="auto">
          {[names, row.place].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      <span className={styles.outcome}>{words}</span>
    </label>
  )
}

function toneOf({ outcome }: CalendarRow): string {
  return outcome.kind === 'new' && outcome.because !== 'usual' ? 'quiet' : outcome.kind
}
