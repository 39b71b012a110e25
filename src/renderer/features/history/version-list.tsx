import type { RecordHistoryAnswer } from '../../../ipc/requests/history-requests'
import { t } from '../../../texts/t'
import { clockTime, dayName } from '../../presentation/when'
import styles from './version-list.module.css'

export interface VersionListProps {
  readonly history: RecordHistoryAnswer
  readonly chosen: string | null
  readonly now: number
  readonly onChoose: (name: string) => void
}

/** The states of a record, the newest first, each with what it changed. */
export function VersionList({ history, chosen, now, onChoose }: VersionListProps) {
  const { present, versions } = history
  return (
    <ol className={styles.list} aria-label={t('Versions, the newest first')}>
      <li className={styles.present}>
        <span className={styles.when}>{t('Now')}</span>
        <span className={styles.changes}>{changesName(present.changes)}</span>
      </li>
      {versions.map(({ name, savedAt, changes, isReadable }) => (
        <li key={name}>
          <button
            type="button"
            className={styles.version}
            aria-current={name === chosen ? 'true' : undefined}
            onClick={() => onChoose(name)}
          >
            <span className={styles.when}>
              {dayName(savedAt, now)} {clockTime(savedAt)}
            </span>
            <span className={styles.changes}>
              {isReadable ? changesName(changes) : t('This version cannot be read')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** `Notes +120 words, objection added`. */
function changesName(changes: readonly string[] | null): string {
  if (changes === null) return t('The first version that is kept')
  const [first, ...others] = changes
  if (first === undefined) return t('Nothing that can be read changed')
  return [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...others].join(', ')
}
