import { t } from '../../../texts/t'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'

export interface RemindersSectionProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Whether this machine reminds of promises. */
export function RemindersSection({ isOn, onChange }: RemindersSectionProps) {
  return (
    <Section title={t('Reminders')}>
      <SwitchField label={t('Remind me of promises that are due')} isOn={isOn} onChange={onChange} />
      <p>
        {t(
          'Once a day from nine o’clock, while Attune runs, by a notification of this computer. A sealed library tells how many there are, and not what they say.',
        )}
      </p>
    </Section>
  )
}
