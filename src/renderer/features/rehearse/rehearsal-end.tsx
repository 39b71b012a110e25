import type { RehearsalCard } from '../../../domain/rehearsal/rehearsal-card'
import { useEffect, useRef } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import styles from './rehearsal-end.module.css'
import { timeWords } from './time-words'

export interface RehearsalEndProps {
  readonly count: number
  readonly totalMs: number
  readonly marked: readonly RehearsalCard[]
  readonly onAgain: () => void
  readonly onBack: () => void
  readonly onGoTo: (anchor: string) => void
}

/** What was said and for how long, and what may want another look. Nothing is judged, and nothing kept. */
export function RehearsalEnd({ count, totalMs, marked, ...on }: RehearsalEndProps) {
  // So that it is heard that the cards have ended.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.end}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('That was all of it')}
      </h2>
      <p>{t('{{count}} cards in {{time}}. Nothing of it is kept.', { count, time: timeWords(totalMs) })}</p>
      {marked.length > 0 && (
        <>
          <h3 className={styles.subheading}>{t('Marked to come again')}</h3>
          <ul aria-label={t('Marked to come again')} className={styles.marked}>
            {marked.map(({ id, kind, title, front, anchor }) => (
              <li key={id} className={styles.row}>
                <span dir="auto" className={styles.what}>
                  {kind === 'objection' ? t('“{{name}}”', { name: front }) : title}
                </span>
                <Button look="quiet" onClick={() => on.onGoTo(anchor)}>
                  {t('Go to it')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button look="primary" onClick={on.onBack}>
          {t('Back to the meeting')}
        </Button>
        <Button onClick={on.onAgain}>{t('Rehearse once more')}</Button>
      </div>
    </div>
  )
}
