import { captureNames, type Capture } from '../../../domain/notes/capture'
import { clockTime } from '../../presentation/when'
import styles from './meeting-record.module.css'

export interface RecordListProps {
  readonly heading: string
  readonly captures: readonly Capture[]
  /** What to say of none. */
  readonly none?: string
  readonly showsKind?: boolean
}

/** Captures as they stand in the notes, with the time of each. */
export function RecordList({ heading, captures, none, showsKind = false }: RecordListProps) {
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      {captures.length === 0 ? (
        <p className={styles.soft}>{none}</p>
      ) : (
        <ul className={styles.captures}>
          {captures.map(({ kind, text, capturedAt }, index) => (
            <li key={`${capturedAt} ${index}`} dir="auto">
              <span className={styles.mark}>
                {clockTime(capturedAt)}
                {showsKind && ` · ${captureNames[kind]}`}
              </span>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
