import { isBeginning, type ClockFacts } from '../../../domain/meetings/meeting-clock'
import styles from './first-sentence.module.css'
import { t } from '../../../texts/t'
import { useClock } from './use-clock'

export interface FirstSentenceProps {
  readonly sentence: string
  readonly facts: ClockFacts
  readonly now: () => number
}

/** The words to begin with, in sight until the meeting has been under way for a minute. */
export function FirstSentence({ sentence, facts, now }: FirstSentenceProps) {
  const isShown = useClock(facts, now, isBeginning)
  if (!isShown || sentence.trim() === '') return null
  return (
    <section aria-label={t('Begin with')} className={styles.first}>
      <h2 className={styles.heading}>{t('Begin with')}</h2>
      <p className={styles.sentence} dir="auto">
        {sentence}
      </p>
    </section>
  )
}
