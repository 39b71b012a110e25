import { useId, type ReactNode } from 'react'
import styles from './weekly-review-screen.module.css'
import { t } from '../../../texts/t'
import { numberInWords } from '../../../texts/formats'

export interface ReviewPartProps {
  readonly title: string
  readonly total: number
  readonly shown: number
  /** What to say where there is nothing. */
  readonly none: string
  readonly children: ReactNode
}

/** One part of the review: its rows, or one quiet sentence. */
export function ReviewPart({ title, total, shown, none, children }: ReviewPartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.heading}>
        {title} {total > 0 && <span className={styles.count}>{numberInWords(total)}</span>}
      </h2>
      {total === 0 ? <p className={styles.soft}>{none}</p> : <ul className={styles.list}>{children}</ul>}
      {total > shown && <p className={styles.soft}>{t('And {{more}} more.', { more: total - shown })}</p>}
    </section>
  )
}
