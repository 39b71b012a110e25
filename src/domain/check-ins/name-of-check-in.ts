import { t } from '../../texts/t'
import type { CheckIn } from './check-in'

/** What a check-in is called where only it is at hand: whose trust it is about has to be said beside it. */
export function nameOfCheckIn({ subject }: Pick<CheckIn, 'subject'>): string {
  switch (subject.kind) {
    case 'trust':
      return t('Trust check-in')
    case 'practice':
      return t('Practice check-in')
    case 'setting':
      return subject.organisation.trim() === ''
        ? t('Setting check')
        : t('Setting check of {{trim}}', { trim: subject.organisation.trim() })
  }
}
