import { User } from 'lucide-react'
import { captureNames } from '../../../domain/notes/capture'
import type { SearchHit } from '../../../domain/search/search-answer'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { aboutHit, nameWithoutTitle } from './hit-names'
import { MarkedText } from './marked-text'
import { placeNames } from './place-names'
import styles from './search-hit-row.module.css'

export interface SearchHitRowProps {
  readonly id: string
  readonly hit: SearchHit
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onOpen: () => void
}

/** One record that was found: what it is called, and the line in which it was found. */
export function SearchHitRow({ id, hit, people, now, isActive, onPoint, onOpen }: SearchHitRowProps) {
  // Its keys are those of the field, which keeps the focus.
  const pointing = { onPointerMove: onPoint, onClick: onOpen }
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={isActive} className={styles.row} {...pointing}>
      <p className={styles.head}>
        {hit.kind === 'people' && <User size={16} aria-hidden className={styles.icon} />}
        <span className={styles.title} dir="auto">
          {hit.title.trim() === '' ? (
            nameWithoutTitle(hit)
          ) : (
            <MarkedText text={hit.title} marks={hit.titleMarks} />
          )}
        </span>
        <span className={styles.about}>{aboutHit(hit, people, now)}</span>
      </p>
      {hit.excerpt !== null && (
        <p className={styles.line}>
          <span className={styles.place}>
            {t(placeNames[hit.excerpt.place])}
            {hit.excerpt.captureKind !== null && ` · ${captureNames[hit.excerpt.captureKind]}`}
          </span>{' '}
          <span className={styles.text} dir="auto">
            <MarkedText text={hit.excerpt.text} marks={hit.excerpt.marks} />
          </span>
          {hit.furtherLines > 0 && <span className={styles.further}> {furtherName(hit.furtherLines)}</span>}
        </p>
      )}
    </div>
  )
}

function furtherName(count: number): string {
  return t('and {{count}} more lines', { count })
}
