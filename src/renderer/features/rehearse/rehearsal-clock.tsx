import { Pause, Play } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { readClock, type RehearsalClock as Clock } from '../../../domain/rehearsal/rehearsal'
import { t } from '../../../texts/t'
import { IconButton } from '../../components/icon-button'
import styles from './rehearsal-clock.module.css'
import { timeWords } from './time-words'

export interface RehearsalClockProps {
  readonly clock: Clock
  /** In milliseconds. */
  readonly now: () => number
  readonly onTogglePause: () => void
}

const tickMs = 250

function everyTick(onTick: () => void): () => void {
  const timer = setInterval(onTick, tickMs)
  return () => clearInterval(timer)
}

/** The time of this card and of the whole rehearsal, drawn anew only when a second has passed. */
export function RehearsalClock({ clock, now, onTogglePause }: RehearsalClockProps) {
  const words = useSyncExternalStore(everyTick, () => {
    const { cardMs, totalMs } = readClock(clock, now())
    return `${timeWords(cardMs)} ${timeWords(totalMs)}`
  })
  const [card = '', total = ''] = words.split(' ')
  const isPaused = clock.runningSince === null
  return (
    <div className={styles.clock}>
      <p role="timer" aria-live="off" className={styles.times}>
        <span className={styles.card}>
          <span className="visually-hidden">{t('This card')} </span>
          {card}
        </span>{' '}
        <span className={styles.total}>{t('{{total}} in all', { total })}</span>
      </p>
      <IconButton
        label={isPaused ? t('Let the clock go on') : t('Pause the clock')}
        title={isPaused ? t('Let the clock go on (P)') : t('Pause the clock (P)')}
        aria-keyshortcuts="P"
        icon={isPaused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
        onClick={onTogglePause}
      />
    </div>
  )
}
