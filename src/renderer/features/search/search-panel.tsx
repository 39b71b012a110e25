import type { SearchAnswer, SearchHit, SearchReading } from '../../../domain/search/search-answer'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { isFiltering, noFilter, type SearchFilter } from './search-filter'
import { SearchFilters } from './search-filters'
import { SearchHitRow } from './search-hit-row'
import styles from './search-panel.module.css'
import type { SearchState } from './use-search'

export interface SearchPanelProps {
  readonly listId: string
  readonly state: SearchState
  readonly filter: SearchFilter
  readonly people: readonly PersonSummary[]
  readonly now: number
  /** The number of the hit that Enter opens. */
  readonly active: number
  readonly onFilter: (filter: SearchFilter) => void
  readonly onPoint: (active: number) => void
  readonly onOpen: (hit: SearchHit) => void
  /** Null when as many are shown as ever are. */
  readonly onMore: (() => void) | null
}

/** What was found, with what narrows it. */
export function SearchPanel(props: SearchPanelProps) {
  const { listId, state, filter, people, now, active, onFilter, onPoint, onOpen, onMore } = props
  const answer = state.kind === 'answered' ? state.answer : null
  const isMore = answer !== null && answer.total > answer.hits.length
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        {filter.meetingId === null ? (
          <SearchFilters filter={filter} people={people} onChange={onFilter} />
        ) : (
          <p className={styles.within}>
            {t('Only in this meeting.')}
            <Button look="quiet" onClick={() => onFilter(noFilter)}>
              {t('Search everything')}
            </Button>
          </p>
        )}
        <p className={styles.count} aria-live="polite">
          {answer !== null && answer.total > 0 && foundName(answer)}
          {answer !== null && answer.reading !== null && <span> {readingName(answer.reading)}</span>}
        </p>
      </div>
      <div id={listId} role="listbox" aria-label={t('Found')} className={styles.list}>
        {answer?.hits.map((hit, number) => (
          <SearchHitRow
            key={`${hit.kind}/${hit.id}/${number}`}
            id={`${listId}-${number}`}
            isActive={number === active}
            onPoint={() => onPoint(number)}
            onOpen={() => onOpen(hit)}
            {...{ hit, people, now }}
          />
        ))}
      </div>
      <Teaching
        state={state}
        isNarrowed={isFiltering({ ...filter, meetingId: null })}
        onWiden={() => onFilter({ ...noFilter, meetingId: filter.meetingId })}
      />
      {isMore && onMore !== null && (
        <p className={styles.more}>
          <Button look="quiet" onClick={onMore}>
            {t('Show more')}
          </Button>
        </p>
      )}
    </div>
  )
}

interface TeachingProps {
  readonly state: SearchState
  readonly isNarrowed: boolean
  readonly onWiden: () => void
}

/** The one sentence that helps where there is nothing to show. */
function Teaching({ state, isNarrowed, onWiden }: TeachingProps) {
  switch (state.kind) {
    case 'asking':
      return null
    case 'idle':
      return (
        <p className={styles.teaching}>
          {t(
            'Type words that you remember: every one of them has to be in what you wrote, in any order; words “in quotes” stand together.',
          )}
        </p>
      )
    case 'failed':
      return (
        <p role="alert" className={styles.teaching}>
          {state.message}
        </p>
      )
    case 'answered':
      if (state.answer.total > 0) return null
      return (
        <div className={styles.teaching}>
          <p>
            {state.answer.reading === null
              ? t('Nothing that you wrote has all of this. Fewer words, or their beginnings, find more.')
              : t('Nothing yet in what has been read so far.')}
          </p>
          {isNarrowed && <Button onClick={onWiden}>{t('Search without narrowing')}</Button>}
        </div>
      )
  }
}

function foundName({ total }: SearchAnswer): string {
  return t('{{total}} found.', { total })
}

function readingName({ done, total }: SearchReading): string {
  return t('Still reading, {{done}} of {{total}}.', { done, total })
}
