import type { SequenceStep } from '../../../domain/medium/advice'
import { mediumNames } from '../../../domain/medium/medium'
import { BriefBlock } from './brief-block'
import type { BriefMedium } from './brief-content'
import styles from './brief-medium-block.module.css'

const roleNames: Readonly<Record<SequenceStep['role'], string>> = {
  'pre-read': 'To read before',
  talk: 'Talk',
  recap: 'Written recap',
}

/** How to hold it, and how to open in each step. */
export function BriefMediumBlock({ medium: { isChosen, ranked, steps } }: { readonly medium: BriefMedium }) {
  return (
    <BriefBlock title={isChosen ? 'How I will hold it' : 'How to hold it, as advised'}>
      <p className={styles.medium}>{mediumNames[ranked.medium]}</p>
      {steps.length === 0 ? (
        <p className={styles.opening}>{ranked.opening}</p>
      ) : (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step.role}>
              <strong>
                {roleNames[step.role]}: {mediumNames[step.medium].toLowerCase()}.
              </strong>{' '}
              {step.opening}
            </li>
          ))}
        </ol>
      )}
      <p className={styles.avoid}>{ranked.avoid}</p>
    </BriefBlock>
  )
}
