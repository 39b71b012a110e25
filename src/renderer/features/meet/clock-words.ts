import type { MeetingClock } from '../../../domain/meetings/meeting-clock'
import { t } from '../../../texts/t'
import { durationName } from '../../presentation/when'

/** The clock as it is read at a glance: `12 min · 18 min left`. */
export function clockWords(clock: MeetingClock): string {
  switch (clock.kind) {
    case 'not-started':
      return t('{{durationName}} planned', { durationName: durationName(clock.plannedMinutes) })
    case 'running':
      return `${durationName(clock.elapsedMinutes)} · ${leftWords(clock.leftMinutes)}`
    case 'over':
      return t('{{durationName}} · {{durationName2}} over', {
        durationName: durationName(clock.elapsedMinutes),
        durationName2: durationName(clock.overMinutes),
      })
    case 'ended':
      return clock.heldMinutes === null
        ? t('Ended')
        : t('Ended after {{durationName}}', { durationName: durationName(clock.heldMinutes) })
  }
}

function leftWords(minutes: number): string {
  return minutes === 0 ? 'time is up' : t('{{durationName}} left', { durationName: durationName(minutes) })
}
