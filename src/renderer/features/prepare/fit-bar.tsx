import styles from './fit-bar.module.css'
import { fitWords } from './fit-words'

/** A score as a calm bar and a few words. The bar repeats the words for the eye, so it is not read out. */
export function FitBar({ score }: { readonly score: number }) {
  return (
    <span className={styles.fit}>
      <meter className={styles.bar} min={0} max={100} value={score} aria-hidden="true" />
      <span className={styles.words}>{fitWords(score)}</span>
    </span>
  )
}
