import type { ReactNode } from 'react'
import type { ClockFacts, MeetingClock } from '../../../domain/meetings/meeting-clock'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { clockWords } from './clock-words'
import styles from './meeting-clock-line.module.css'
import { useClock } from './use-clock'

export interface MeetingClockLineProps {
  readonly facts: ClockFacts
  readonly now: () => number
  readonly onStart: () => void
  readonly onEnd: () => void
  /** A small tool at its end. */
  readonly tool?: ReactNode
}

/** How long it has gone on and how long it may, and the button that moves the meeting on. */
export function MeetingClockLine({ facts, now, onStart, onEnd, tool }: MeetingClockLineProps) {
  const words = useClock(facts, now, clockWords)
  const state = useClock(facts, now, (clock) => clock.kind)
  return (
    <div className={styles.line}>
      <span role="timer" aria-label={t('Meeting time')} className={styles.words} data-state={state}>
        {words}
      </span>
      <MoveOn state={state} onStart={onStart} onEnd={onEnd} />
      {tool}
    </div>
  )
}

interface MoveOnProps extends Pick<MeetingClockLineProps, 'onStart' | 'onEnd'> {
  readonly state: MeetingClock['kind']
}

function MoveOn({ state, onStart, onEnd }: MoveOnProps) {
  switch (state) {
    case 'not-started':
      return (
        <Button look="primary" onClick={onStart}>
          {t('Start meeting')}
        </Button>
      )
    case 'running':
    case 'over':
      return (
        // It stands where *Start meeting* stood: the second click of a double one must not end what the first
        // began.
        <Button
          onClick={(event) => {
            if (event.detail < 2) onEnd()
          }}
        >
          {t('End meeting')}
        </Button>
      )
    case 'ended':
      return (
        <Button look="quiet" onClick={onStart}>
          {t('Continue it')}
        </Button>
      )
  }
}
