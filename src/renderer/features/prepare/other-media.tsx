import type { RankedMedium } from '../../../domain/medium/advice'
import { mediumNames, type Medium } from '../../../domain/medium/medium'
import { t } from '../../../texts/t'
import { useInsteadLabels } from './use-instead-labels'
import { Button } from '../../components/button'
import { Disclosure } from '../../components/disclosure'
import { fitWords } from './fit-words'
import styles from './other-media.module.css'
import { Reasons } from './reasons'

export interface OtherMediaProps {
  readonly others: readonly RankedMedium[]
  readonly onChoose: (medium: Medium) => void
}

/** The media that came after the first, each with its own reasons for whoever asks. */
export function OtherMedia({ others, onChoose }: OtherMediaProps) {
  return (
    <div>
      <h4 className={styles.title}>{t('The others')}</h4>
      <ul>
        {others.map((ranked) => (
          <li key={ranked.medium}>
            <Disclosure
              look="row"
              summary={
                <span className={styles.summary}>
                  <span>{mediumNames[ranked.medium]}</span>
                  <span className={styles.fit}>{fitWords(ranked.score)}</span>
                </span>
              }
            >
              <div className={styles.more}>
                <Reasons ranked={ranked} />
                <p>{ranked.opening}</p>
                <p>{ranked.avoid}</p>
                <div>
                  <Button onClick={() => onChoose(ranked.medium)}>
                    {t(useInsteadLabels[ranked.medium])}
                  </Button>
                </div>
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  )
}
