import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { TimelineItemRow } from './timeline-item-row'
import styles from './timeline-list.module.css'
import { monthName, timelineRows, type TimelineRow } from './timeline-rows'
import type { JournalPages } from './use-journal-pages'

const monthHeight = 48
const itemHeight = 64

export interface TimelineListProps {
  readonly pages: JournalPages
  readonly people: readonly PersonSummary[]
  readonly now: number
}

/** The timeline under the names of its months, of which only the rows in sight are in the page. */
export function TimelineList({ pages, people, now }: TimelineListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => timelineRows(pages.months), [pages.months])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'month' ? monthHeight : itemHeight),
    overscan: 8,
  })
  const shown = virtualizer.getVirtualItems()
  const inSight = shown.flatMap(({ index }) => itemIndexOf(rows[index]))
  const first = inSight[0] ?? 0
  const last = inSight.at(-1) ?? 0
  const { need } = pages
  useEffect(() => need(first, last), [need, first, last])
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul aria-label={t('Timeline')} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {shown.map(({ index, start, key }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={{ translate: `0 ${start}px` }}
          >
            <Row row={rows[index]} pages={pages} people={people} now={now} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Row({ row, pages, people, now }: TimelineListProps & { readonly row: TimelineRow | undefined }) {
  if (row === undefined) return null
  if (row.kind === 'month') return <h2 className={styles.month}>{monthName(row.month)}</h2>
  const item = pages.itemAt(row.index)
  if (item === undefined) return <div className={styles.notYet} />
  return <TimelineItemRow item={item} people={people} now={now} />
}

function itemIndexOf(row: TimelineRow | undefined): number | [] {
  return row?.kind === 'item' ? row.index : []
}
