import { usualQuietHours } from '../../../domain/notices/quiet-hours'
import type { NoticeChoices } from '../../../domain/notices/notice-choices'
import { t } from '../../../texts/t'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'
import { QuietHoursFields } from './quiet-hours-fields'

export interface NotificationsSectionProps {
  readonly choices: NoticeChoices
  readonly hasTray: boolean
  /** Whether this machine reminds of promises. */
  readonly remindsOfPromises: boolean
  readonly onChoose: (changes: Partial<NoticeChoices>) => void
  readonly onRemindOfPromises: (isOn: boolean) => void
}

/** What this machine tells of by itself, and when it is silent. */
export function NotificationsSection(props: NotificationsSectionProps) {
  const { choices, hasTray, remindsOfPromises, onChoose, onRemindOfPromises } = props
  const { quietHours } = choices
  return (
    <Section title={t('Notifications')}>
      <p>
        {t(
          'By the notifications of this computer, while Attune runs and its library is open. A click opens what they are about. A sealed library never shows names or words there.',
        )}
      </p>
      <SwitchField
        label={t('The brief, five minutes before a meeting')}
        isOn={choices.brief}
        onChange={(brief) => onChoose({ brief })}
      />
      <SwitchField
        label={t('The reflection, two hours after a meeting')}
        isOn={choices.reflection}
        onChange={(reflection) => onChoose({ reflection })}
      />
      <SwitchField
        label={t('Remind me of promises that are due')}
        hint={t('Once a day, from nine o’clock.')}
        isOn={remindsOfPromises}
        onChange={onRemindOfPromises}
      />
      <SwitchField
        label={t('Leave out names and titles')}
        {...(hasTray && { hint: t('In the tray as well.') })}
        isOn={choices.isDiscreet}
        onChange={(isDiscreet) => onChoose({ isDiscreet })}
      />
      <SwitchField
        label={t('Quiet hours')}
        hint={t('What falls into them is told once afterwards, if it is still of use.')}
        isOn={quietHours !== null}
        onChange={(isOn) => onChoose({ quietHours: isOn ? usualQuietHours : null })}
      />
      {quietHours !== null && (
        <QuietHoursFields hours={quietHours} onChange={(hours) => onChoose({ quietHours: hours })} />
      )}
    </Section>
  )
}
