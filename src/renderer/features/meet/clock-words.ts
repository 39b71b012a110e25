import type { MeetingClock } from '../../../domain/meetings/meeting-clock'
import { durationName } from '../../presentation/when'

/** The clock as it is read at a glance: `12 min · 18 min left`. */
export function clockWords(clock: MeetingClock): string {
  switch (clock.kind) {
    case 'not-started':
      return `${durationName(clock.plannedMinutes)} planned`
    case 'running':
      return `${durationName(clock.elapsedMinutes)} · ${leftWords(clock.leftMinutes)}`
    case 'over':
      return `${durationName(clock.elapsedMinutes)} · ${durationName(clock.overMinutes)} over`
    case 'ended':
      return clock.heldMinutes === null ? 'Ended' : `Ended after ${durationName(clock.heldMinutes)}`
  }
}

function leftWords(minutes: number): string {
  return minutes === 0 ? 'time is up' : `${durationName(minutes)} left`
}
