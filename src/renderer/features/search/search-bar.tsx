import { Search } from 'lucide-react'
import { useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { PersonSummary } from '../../../domain/people/person'
import type { SearchHit } from '../../../domain/search/search-answer'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { CommandKey } from '../../commands/command-key'
import styles from './search-bar.module.css'
import { isFiltering, noFilter, queryOf, type SearchFilter } from './search-filter'
import { SearchPanel } from './search-panel'
import { useReturningFocus } from './use-returning-focus'
import { useSearch } from './use-search'

export interface SearchBarHandle {
  /** Searches everything. */
  readonly focus: () => void
  /** Searches everything for these words. */
  readonly focusWith: (text: string) => void
  /** Searches in one meeting. */
  readonly focusWithin: (meetingId: string) => void
}

export interface SearchBarProps {
  readonly bridge: Bridge
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly handleRef: RefObject<SearchBarHandle | null>
  readonly onOpen: (hit: SearchHit) => void
}

const firstLimit = 15
const furtherLimit = 50
const mostShown = 200
const longestText = 10_000

/**
 * The search field of the window's top bar, and below it what was found. The focus stays in the field; the arrow keys
 * go through the hits, Enter opens one, and Escape goes back to where the person was.
 */
export function SearchBar({ bridge, people, now, handleRef, onOpen }: SearchBarProps) {
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<SearchFilter>(noFilter)
  const [limit, setLimit] = useState(firstLimit)
  const [active, setActive] = useState(0)
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const focus = useReturningFocus(box, () => setIsOpen(false))

  const query = useMemo(
    () => (isOpen && (text.trim() !== '' || isFiltering(filter)) ? queryOf(text, filter, limit, now) : null),
    [isOpen, text, filter, limit, now],
  )
  const state = useSearch(bridge, query)
  const hits = state.kind === 'answered' ? state.answer.hits : []
  const activeHit = Math.min(active, hits.length - 1)

  const open = () => setIsOpen(true)
  const change = (changes: { readonly text?: string; readonly filter?: SearchFilter }) => {
    if (changes.text !== undefined) setText(changes.text)
    if (changes.filter !== undefined) setFilter(changes.filter)
    setLimit(firstLimit)
    setActive(0)
    open()
  }
  const choose = (hit: SearchHit) => {
    setIsOpen(false)
    onOpen(hit)
  }
  const leave = () => {
    setIsOpen(false)
    focus.giveBack()
  }
  const begin = (meetingId: string | null) => {
    focus.remember()
    if (meetingId !== filter.meetingId) change({ filter: { ...noFilter, meetingId } })
    open()
    field.current?.focus()
    field.current?.select()
  }
  useEffect(() => {
    // The first letter then finds the index in memory.
    if (isOpen) void bridge.search.wake()
  }, [isOpen, bridge])
  useImperativeHandle(handleRef, () => ({
    focus: () => begin(null),
    focusWith: (words) => {
      begin(null)
      change({ text: words, filter: noFilter })
    },
    focusWithin: begin,
  }))
  useEffect(() => {
    if (isOpen) document.getElementById(`${listId}-${activeHit}`)?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, listId, activeHit])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isInField = event.target === field.current
    if (event.key === 'Escape' && isOpen) leave()
    else if (event.key === 'ArrowDown' && isInField) setActive(isOpen ? next(activeHit, 1, hits.length) : 0)
    else if (event.key === 'ArrowUp' && isInField) setActive(next(activeHit, -1, hits.length))
    else if (event.key === 'Enter' && isInField) {
      const hit = hits[activeHit]
      if (hit !== undefined) choose(hit)
    } else return
    if (isInField && event.key.startsWith('Arrow')) open()
    event.preventDefault()
    event.stopPropagation()
  }

  // Those of the field and of the filters below it.
  const keys = { onKeyDown }
  return (
    <search ref={box} aria-label={t('Search everything')} className={styles.search}>
      <div className={styles.field} {...keys}>
        <Search size={16} aria-hidden className={styles.icon} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('Search everything you wrote')}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && hits.length > 0 ? `${listId}-${activeHit}` : undefined}
          placeholder={filter.meetingId === null ? t('Search everything') : t('Find in this meeting')}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestText}
          dir="auto"
          className={styles.box}
          value={text}
          onFocus={open}
          onPointerDown={open}
          onChange={({ target }) => change({ text: target.value })}
        />
        <CommandKey id="search.everywhere" />
        {isOpen && (
          <SearchPanel
            {...{ listId, state, filter, people, now }}
            active={activeHit}
            onFilter={(changed) => change({ filter: changed })}
            onPoint={setActive}
            onOpen={choose}
            onMore={limit < mostShown ? () => setLimit(Math.min(mostShown, limit + furtherLimit)) : null}
          />
        )}
      </div>
    </search>
  )
}

/** Goes round at the ends. */
function next(active: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (active + by + count) % count
}
