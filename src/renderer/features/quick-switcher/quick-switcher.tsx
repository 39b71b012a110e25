import { useCombobox } from 'downshift'
import { Search } from 'lucide-react'
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import type { CommandDescription } from '../../../ipc/commands'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { useSteady } from '../../components/use-steady'
import styles from './quick-switcher.module.css'
import { groupsOf } from './switcher-groups'
import type { SwitcherIndex } from './switcher-index'
import { keyOfItem, type SwitcherItem } from './switcher-item'
import { SwitcherRow } from './switcher-row'

export interface QuickSwitcherProps {
  readonly index: SwitcherIndex
  /** Whether a newer index is on its way: what is asked for before it is there waits for it. */
  readonly isReading: boolean
  /** What can be done now. */
  readonly commands: readonly CommandDescription[]
  /** Keys of what was opened lately, the last one first. */
  readonly recentKeys: readonly string[]
  readonly now: number
  readonly onOpen: (item: SwitcherItem) => void
  /** Searches in what was written, as nothing is called so. */
  readonly onSearch: (text: string) => void
  readonly onClose: () => void
}

const longestText = 200

/** Without rows there is none to point at. */
const noActiveRow = { 'aria-activedescendant': undefined }

const { InputBlur, InputClick, MenuMouseLeave } = useCombobox.stateChangeTypes
const idle: ReadonlySet<string> = new Set([InputBlur, InputClick, MenuMouseLeave])

/**
 * Any record and any command by a few letters of its name. The focus stays in the field; the arrow keys go through what
 * was found, Enter opens it, and Escape goes back to where the person was.
 */
export function QuickSwitcher({ index, isReading, commands, recentKeys, now, ...on }: QuickSwitcherProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  const [typed, setTyped] = useState('')
  const [isAwaited, setAwaited] = useState(false)
  useEffect(() => {
    if (dialog?.open === false) dialog.showModal()
  }, [dialog])
  const leave = (then: () => void) => {
    // Closing it gives the focus back, before what was chosen may take it elsewhere.
    dialog?.close()
    then()
  }
  const search = () => leave(() => on.onSearch(typed.trim()))
  const items = useMemo(
    () => commands.map((command): SwitcherItem => ({ of: 'command', title: t(command.label), command })),
    [commands],
  )
  const groups = useMemo(() => groupsOf(index, typed, items, recentKeys), [index, typed, items, recentKeys])
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups])

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox({
    items: hits,
    inputValue: typed,
    isOpen: true,
    selectedItem: null,
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.item.title ?? '',
    // A row stays pointed at: nothing is chosen by leaving the field, and nothing let go by leaving the list.
    stateReducer: (state, { type, changes }) => (idle.has(type) ? state : changes),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) leave(() => on.onOpen(selectedItem.item))
    },
  })
  const openAwaited = useSteady(() => {
    const hit = hits[highlightedIndex] ?? hits[0]
    if (hit === undefined) search()
    else leave(() => on.onOpen(hit.item))
  })
  useEffect(() => {
    if (isAwaited && !isReading) openAwaited()
  }, [isAwaited, isReading, openAwaited])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Tab') event.preventDefault()
    if (event.nativeEvent.isComposing) return
    const isOpening = event.key === 'Enter' && (isReading || hits.length === 0)
    if (event.key !== 'Escape' && !isOpening) return
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
    event.preventDefault()
    if (!isOpening) leave(on.onClose)
    else if (isReading) setAwaited(true)
    else search()
  }

  return (
    <dialog
      ref={setDialog}
      aria-label={t('Quick switcher')}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        leave(on.onClose)
      }}
    >
      <div className={styles.whole}>
        <div className={styles.head}>
          <Search size={16} aria-hidden className={styles.icon} />
          <input
            {...getInputProps({ onKeyDown, onChange: ({ currentTarget }) => setTyped(currentTarget.value) })}
            {...(hits.length === 0 ? noActiveRow : {})}
            aria-label={t('Go to anything, do anything')}
            aria-labelledby={undefined}
            // While nothing is found there is no row to name.
            {...(hits.length === 0 ? { 'aria-activedescendant': undefined } : {})}
            placeholder={t('Go to anything, do anything')}
            autoComplete="off"
            spellCheck={false}
            maxLength={longestText}
            dir="auto"
            className={styles.field}
          />
        </div>
        <p className="visually-hidden" aria-live="polite">
          {t('{{count}} found', { count: hits.length })}
        </p>
        <div
          {...getMenuProps({ 'aria-label': t('Found'), 'aria-labelledby': undefined })}
          className={styles.list}
          data-found-for={typed}
        >
          {groups.map((group) => (
            <div key={group.name} role="group" aria-label={t(group.name)}>
              <p aria-hidden className={typed.trim() === '' ? styles.group : 'visually-hidden'}>
                {t(group.name)}
              </p>
              {group.hits.map((hit, place) => (
                <SwitcherRow
                  key={keyOfItem(hit.item)}
                  {...getItemProps({ item: hit, index: group.first + place })}
                  hit={hit}
                  now={now}
                />
              ))}
            </div>
          ))}
        </div>
        {hits.length === 0 && (
          <div className={styles.nothing}>
            <p>{t('Nothing is called so. What you wrote can be searched too.')}</p>
            <Button icon={<Search size={16} aria-hidden />} onClick={search}>
              {t('Search everything for it')}
            </Button>
          </div>
        )}
        <p className={styles.foot} aria-hidden>
          <span>{t('↑ ↓ choose')}</span>
          <span>{hits.length === 0 ? t('Enter searches everything') : t('Enter opens')}</span>
          <span>{t('Esc leaves')}</span>
        </p>
      </div>
    </dialog>
  )
}
