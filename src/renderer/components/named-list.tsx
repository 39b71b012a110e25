import type { NamedRecords } from '../../ipc/requests/named-records'
import { t } from '../../texts/t'
import styles from './named-list.module.css'

/** Names under a heading, with how many more there are; nothing when there is none. */
export function NamedList({
  records,
  heading,
}: {
  readonly records: NamedRecords
  readonly heading: string
}) {
  if (records.total === 0) return null
  const others = records.total - records.names.length
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.names} aria-label={heading}>
        {records.names.map((name, place) => (
          <li key={place}>{name}</li>
        ))}
        {others > 0 && <li>{t('and {{others}} more', { others })}</li>}
      </ul>
    </div>
  )
}
