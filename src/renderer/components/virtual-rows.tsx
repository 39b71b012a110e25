import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import styles from './virtual-rows.module.css'

const rowHeight = 60

export interface VirtualRowsProps {
  readonly label: string
  readonly count: number
  /** Told which stretch is in sight, each time that it changes. */
  readonly onShown: (first: number, last: number) => void
  readonly children: (index: number) => ReactNode
}

/** A list of which only the rows in sight are in the page, with their place in the whole told to screen readers. */
export function VirtualRows({ label, count, onShown, children }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const isAnyInSight = items.length > 0
  useEffect(() => {
    if (isAnyInSight) onShown(first, last)
  }, [isAnyInSight, first, last, onShown])
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul aria-label={label} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => (
          <li
            key={item.index}
            aria-setsize={count}
            aria-posinset={item.index + 1}
            className={styles.row}
            style={{ height: item.size, translate: `0 ${item.start}px` }}
          >
            {children(item.index)}
          </li>
        ))}
      </ul>
    </div>
  )
}
