import type { CalendarLookedAt } from '../../../ipc/requests/calendar-requests'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import styles from './calendar-import-screen.module.css'

const mostShown = 200

/** What a person should know of a calendar before they take it in: guessed zones, and what could not be read. */
export function CalendarNotes({ found }: { readonly found: CalendarLookedAt }) {
  const { floating, unknownZones, machineZone, problems } = found
  return (
    <>
      {floating > 0 && (
        <p className={styles.note}>
          {t(
            '{{count}} events name no time zone; their times are read as those of this computer ({{zone}}).',
            {
              count: floating,
              zone: machineZone,
            },
          )}
        </p>
      )}
      {unknownZones.length > 0 && (
        <p className={styles.note}>
          {t(
            'Nobody knows the time zone {{names}}; the times are read as those of this computer ({{zone}}).',
            {
              names: unknownZones.map((name) => `“${name}”`).join(', '),
              zone: machineZone,
            },
          )}
        </p>
      )}
      {problems.length > 0 && (
        <Disclosure
          summary={t('{{count}} parts could not be taken as they are; the file stays as it is', {
            count: problems.length,
          })}
        >
          <ul className={styles.problems}>
            {problems.slice(0, mostShown).map(({ line, title, reason }, place) => (
              <li key={place}>
                {line !== null && t('Line {{line}}', { line })}
                {title !== '' && <span dir="auto"> “{title}”</span>}
                {line !== null && ': '}
                {t(reason)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
