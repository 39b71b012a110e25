import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { t } from '../../texts/t'
import { IconButton } from './icon-button'
import { UndoLine } from './undo-line'
import { moveItem } from './ordered-items'
import styles from './ordered-list.module.css'

export interface OrderedListProps<T> {
  /** The accessible name of the list. */
  readonly label: string
  /** What the button that removes an item says: `Remove this prompt`. */
  readonly removeTitle: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly nameOf: (item: T) => string
  readonly onChange: (change: (items: readonly T[]) => T[]) => void
  readonly render: (item: T, index: number) => ReactNode
}

interface Removed<T> {
  readonly item: T
  readonly index: number
}

/** Items in an order of one’s own: moved by buttons or with Alt and an arrow, removed with the way back beside them. */
export function OrderedList<T>(props: OrderedListProps<T>) {
  const { label, removeTitle, items, keyOf, nameOf, onChange, render } = props
  const [removed, setRemoved] = useState<Removed<T> | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const undo = useRef<HTMLDivElement>(null)

  // The button that was pressed is gone with its item; undoing is what comes closest to it.
  useEffect(() => {
    if (removed !== null) undo.current?.querySelector('button')?.focus()
  }, [removed])

  const move = (index: number, by: -1 | 1) => {
    const item = items[index]
    const place = index + by
    if (item === undefined || place < 0 || place >= items.length) return
    const focused = document.activeElement
    onChange((all) => moveItem(all, index, by))
    setAnnouncement(t('Moved to place {{place}} of {{total}}.', { place: place + 1, total: items.length }))
    // The element that had the focus may be moved in the page, and loses it then.
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
    })
  }
  const moveByKey = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <div className={styles.whole}>
      <ol ref={list} className={styles.list} aria-label={label}>
        {items.map((item, index) => (
          <li key={keyOf(item)} className={styles.item}>
            <div
              role="presentation"
              className={styles.content}
              onKeyDown={(event) => moveByKey(event, index)}
            >
              {render(item, index)}
              <div className={styles.actions}>
                <IconButton
                  label={t('Move up: {{name}}', { name: nameOf(item) })}
                  title={t('Move up (Alt ↑)')}
                  icon={<ArrowUp size={16} aria-hidden />}
                  aria-disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  label={t('Move down: {{name}}', { name: nameOf(item) })}
                  title={t('Move down (Alt ↓)')}
                  icon={<ArrowDown size={16} aria-hidden />}
                  aria-disabled={index === items.length - 1}
                  onClick={() => move(index, 1)}
                />
                <IconButton
                  label={t('Remove: {{name}}', { name: nameOf(item) })}
                  title={removeTitle}
                  icon={<Trash2 size={16} aria-hidden />}
                  onClick={() => {
                    setRemoved({ item, index })
                    onChange((all) => all.filter((other) => keyOf(other) !== keyOf(item)))
                  }}
                />
              </div>
            </div>
          </li>
        ))}
      </ol>
      {removed !== null && (
        <div ref={undo}>
          <UndoLine
            onUndo={() => {
              onChange((all) => all.toSpliced(removed.index, 0, removed.item))
              setRemoved(null)
              list.current?.querySelector('textarea')?.focus()
            }}
          >
            {t('“{{name}}” was removed.', { name: nameOf(removed.item) })}
          </UndoLine>
        </div>
      )}
      <p aria-live="polite" className="visually-hidden">
        {announcement}
      </p>
    </div>
  )
}
