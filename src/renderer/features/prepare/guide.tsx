import { memo } from 'react'
import type { Play } from '../../../domain/plays/play'
import type { MissingPart } from '../../../domain/meetings/readiness'
import { t } from '../../../texts/t'
import { CoachPanelOf } from '../../coach/coach-panel'
import { Button } from '../../components/button'
import { findGuideEntry } from './find-guide-entry'
import type { GuideEntry } from './guide-entry'
import styles from './guide.module.css'
import { jumpTo } from './jump-to'
import { SourceNotes } from '../../presentation/source-notes'

export interface GuideProps {
  readonly topic: string | null
  /** What to do next when no part has the focus; null when nothing is missing. */
  readonly next: MissingPart | null
  readonly plays: readonly Play[]
}

/**
 * The margin of the page: why the part under the hand is asked, how it could sound, and what that rests on.
 */
export const Guide = memo(function Guide({ topic, next, plays }: GuideProps) {
  const entry = topic === null ? undefined : findGuideEntry(topic, plays)
  return (
    // Focusable, so that a click into the text does not count as leaving the part that it explains.
    <div className={styles.guide} tabIndex={-1}>
      {entry === undefined ? (
        <NextPart next={next} plays={plays} />
      ) : (
        <Entry key={topic} entry={entry} topic={topic} />
      )}
    </div>
  )
})

function Entry({ entry, topic }: { readonly entry: GuideEntry; readonly topic: string | null }) {
  return (
    <>
      <h2 className={styles.title}>{entry.title}</h2>
      <p>{entry.why}</p>
      <CoachPanelOf topic={topic} />
      <Examples examples={entry.examples} />
      <SourceNotes sourceIds={entry.sourceIds} />
    </>
  )
}

function NextPart({ next, plays }: Pick<GuideProps, 'next' | 'plays'>) {
  if (next === null) {
    return (
      <>
        <h2 className={styles.title}>{t('Everything is there')}</h2>
        <p>
          {t(
            'Say the first sentence aloud once. Two minutes before the call, read the one page, and leave the rest to them.',
          )}
        </p>
      </>
    )
  }
  const entry = findGuideEntry(next.anchor, plays)
  return (
    <>
      <p className={styles.small}>{t('Next')}</p>
      <h2 className={styles.title}>{entry?.title ?? next.label}</h2>
      {entry !== undefined && <p>{entry.why}</p>}
      <Examples examples={entry?.examples ?? []} />
      <div>
        <Button onClick={() => jumpTo(next.anchor)}>{t('Go to it')}</Button>
      </div>
    </>
  )
}

function Examples({ examples }: { readonly examples: readonly string[] }) {
  if (examples.length === 0) return null
  return (
    <div className={styles.examples}>
      <p className={styles.small}>{t('It could sound like this')}</p>
      {examples.map((example) => (
        <blockquote key={example} className={styles.example}>
          {example}
        </blockquote>
      ))}
    </div>
  )
}
