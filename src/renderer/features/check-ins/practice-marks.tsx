import type { PracticeMoment } from '../../../domain/check-ins/practice-history'
import { practiceAnswerNames, practiceItems } from '../../../domain/reflections/practice-items'
import { practiceAnswerSchema, type PracticeAnswer } from '../../../domain/reflections/reflection'
import { t } from '../../../texts/t'
import styles from './practice-marks.module.css'

/** A mark for each answer, told apart by how far it is filled: full for yes, half for partly, a ring for no. */
export function PracticeMarks({ earliestFirst }: { readonly earliestFirst: readonly PracticeMoment[] }) {
  return (
    <div className={styles.marks}>
      {practiceItems.map(({ id, name }) => (
        <div key={id} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <span className={styles.answers}>
            {earliestFirst.map((moment) => (
              <Mark key={`${moment.from} ${moment.id}`} answer={moment.practice[id]} />
            ))}
          </span>
        </div>
      ))}
      <p className={styles.legend}>
        {practiceAnswerSchema.options.toReversed().map((answer) => (
          <span key={answer} className={styles.entry}>
            <Mark answer={answer} /> {practiceAnswerNames[answer]}
          </span>
        ))}
        <span>{t('The earliest on the left.')}</span>
      </p>
    </div>
  )
}

function Mark({ answer }: { readonly answer: PracticeAnswer | undefined }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.mark}>
      {answer === undefined ? (
        <circle cx={8} cy={8} r={1} className={styles.none} />
      ) : (
        <circle cx={8} cy={8} r={5} className={styles.ring} />
      )}
      {answer === 'yes' && <circle cx={8} cy={8} r={5} className={styles.full} />}
      {answer === 'partly' && <path d="M3 8 A5 5 0 0 0 13 8 Z" className={styles.full} />}
    </svg>
  )
}
