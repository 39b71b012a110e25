import type { MediumAdvice, SequenceStep } from '../../../domain/medium/advice'
import { mediumNames } from '../../../domain/medium/medium'
import { msg, t } from '../../../texts/t'
import styles from './medium-steps.module.css'

const roleNames: Readonly<Record<SequenceStep['role'], string>> = {
  'pre-read': msg('To read before'),
  talk: msg('Talk'),
  recap: msg('Written recap'),
}

/**
 * The steps where one medium cannot do it all, with how to open in each; or how to open in the one that can.
 */
export function MediumSteps({ advice }: { readonly advice: MediumAdvice }) {
  const first = advice.ranking[0]
  if (first === undefined) return null
  if (advice.sequence.length === 0) {
    return (
      <div className={styles.step}>
        <h4 className={styles.role}>{t('How to open')}</h4>
        <p>{first.opening}</p>
      </div>
    )
  }
  return (
    <ol className={styles.steps} aria-label={t('Steps to take')}>
      {advice.sequence.map((step) => (
        <li key={step.role} className={styles.step}>
          <h4 className={styles.role}>
            {t(roleNames[step.role])}: <span className={styles.medium}>{mediumNames[step.medium]}</span>
          </h4>
          <p className={styles.why}>{step.why}</p>
          <p>{step.opening}</p>
        </li>
      ))}
    </ol>
  )
}
