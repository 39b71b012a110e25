import type { SequenceStep } from '../../../domain/medium/advice'
import { mediumNames } from '../../../domain/medium/medium'
import { withinSentence } from '../../../texts/formats'
import { msg, t } from '../../../texts/t'
import { BriefBlock } from './brief-block'
import type { BriefMedium } from '../../../domain/meetings/brief-content'
import styles from './brief-medium-block.module.css'

const roleNames: Readonly<Record<SequenceStep['role'], string>> = {
  'pre-read': msg('To read before'),
  talk: msg('Talk'),
  recap: msg('Written recap'),
}

/** How to hold it, and how to open in each step. */
export function BriefMediumBlock({ medium: { isChosen, ranked, steps } }: { readonly medium: BriefMedium }) {
  return (
    <BriefBlock title={isChosen ? t('How I will hold it') : t('How to hold it, as advised')}>
      <div className={styles.parts}>
        <div>
          <p className={styles.medium}>{mediumNames[ranked.medium]}</p>
          <p className={styles.quiet}>{ranked.avoid}</p>
        </div>
        {steps.length === 0 ? (
          <p className={styles.step}>{ranked.opening}</p>
        ) : (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step.role} className={styles.step}>
                <h3 className={styles.role}>
                  {t(roleNames[step.role])}: {withinSentence(mediumNames[step.medium])}
                </h3>
                <p>{step.opening}</p>
              </li>
            ))}
          </ol>
        )}
      </div>
    </BriefBlock>
  )
}
