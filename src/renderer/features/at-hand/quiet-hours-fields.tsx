import { quietHoursSchema, type QuietHours } from '../../../domain/notices/quiet-hours'
import { t } from '../../../texts/t'
import { TextField } from '../../components/text-field'
import styles from './quiet-hours-fields.module.css'

export interface QuietHoursFieldsProps {
  readonly hours: QuietHours
  readonly onChange: (hours: QuietHours) => void
}

/** From when to when; the platform’s own fields, which write times as people do here. */
export function QuietHoursFields({ hours, onChange }: QuietHoursFieldsProps) {
  const change = (changes: Partial<QuietHours>) => {
    const parsed = quietHoursSchema.safeParse({ ...hours, ...changes })
    // A time that is being written, or was cleared, is none yet.
    if (parsed.success) onChange(parsed.data)
  }
  return (
    <div role="group" aria-label={t('Quiet hours')} className={styles.fields}>
      <TextField label={t('From')} type="time" value={hours.from} onChange={(from) => change({ from })} />
      <TextField label={t('To')} type="time" value={hours.to} onChange={(to) => change({ to })} />
    </div>
  )
}
