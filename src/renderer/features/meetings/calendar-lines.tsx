import type { CalendarOrigin } from '../../../domain/calendar/calendar-origin'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import styles from './calendar-lines.module.css'

/** What the calendar says of a meeting that came from it: that it is cancelled, where it is, and what was written to all. */
export function CalendarLines({ calendar }: { readonly calendar: CalendarOrigin }) {
  const { cancelledAt, imported } = calendar
  return (
    <div className={styles.lines}>
      {cancelledAt !== null && (
        <p className={styles.cancelled}>{t('Its calendar cancelled this meeting. What you wrote stays.')}</p>
      )}
      {imported.place !== '' && (
        <p className={styles.place} dir="auto">
          {t('In the calendar: {{place}}', { place: imported.place })}
        </p>
      )}
      {imported.about.trim() !== '' && (
        <Disclosure summary={t('What the invitation says')}>
          <p className={styles.about} dir="auto">
            {imported.about}
          </p>
        </Disclosure>
      )}
    </div>
  )
}
