import type { MeetingClock } from '../../../domain/meetings/meeting-clock'
import { t } from '../../../texts/t'
import { durationName } from '../../presentation/when'

/** The clock as it is read at a glance: `12 min · 18 min left`. */
export function clockWords(clock: MeetingClock): string {
  switch (clock.kind) {
    case 'not-started':
      return t('{{duration}} planned', { duration: durationName(clock.plannedMinutes) })
    case 'running':
      return clock.leftMinutes === 0
        ? t('{{elapsed}} · time is up', { elapsed: durationName(clock.elapsedMinutes) })
        : t('{{elapsed}} · {{left}} left', {
            elapsed: durationName(clock.elapsedMinutes),
            left: durationName(clock.leftMinutes),
          })
    case 'over':
      return t('{{elapsed}} · {{over}} over', {
        elapsed: durationName(clock.elapsedMinutes),
        over: durationName(clock.overMinutes),
      })
    case 'ended':
      return clock.heldMinutes === null
        ? t('Ended')
        : t('Ended after {{duration}}', { duration: durationName(clock.heldMinutes) })
  }
}
