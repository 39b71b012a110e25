import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './tabs.module.css'

export interface TabsProps<T extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: T; readonly name: string }[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
  /** What stands beside the tabs, in one line with them. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/**
 * Tabs by the pattern of the ARIA Authoring Practices: one stop for Tab, arrows and Home and End between them, and the
 * chosen one's panel below. The panel is left alone: nothing looks through it as it changes.
 */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, beside, children }: TabsProps<T>) {
  const name = useId()
  const list = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen)
    const target = targetOf(event, at, tabs.length)
    const to = target === null ? undefined : tabs[target]
    if (to === undefined || to.id === chosen) return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>(`[data-tab="${to.id}"]`)?.focus()
    onChoose(to.id)
  }

  return (
    <div className={styles.tabs}>
      <div className={styles.bar}>
        <div ref={list} role="tablist" aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${name}-${tab.id}`}
              data-tab={tab.id}
              aria-selected={tab.id === chosen}
              aria-controls={tab.id === chosen ? `${name}-panel` : undefined}
              tabIndex={tab.id === chosen ? 0 : -1}
              className={styles.tab}
              onKeyDown={onKeyDown}
              onClick={() => {
                if (tab.id !== chosen) onChoose(tab.id)
              }}
            >
              {tab.name}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div
        key={chosen}
        role="tabpanel"
        id={`${name}-panel`}
        aria-labelledby={`${name}-${chosen}`}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  )
}

/** The place that a key leads to, or null for a key that is not one of the tabs'. */
function targetOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  at: number,
  count: number,
): number | null {
  if (ctrlKey || metaKey || altKey) return null
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
