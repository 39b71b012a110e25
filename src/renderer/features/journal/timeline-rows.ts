import type { JournalPage } from '../../../domain/journal/read-journal'
import { dateFormat } from '../../../texts/formats'

/** One row of the timeline as it is drawn: the name of a month, or the item at this index. */
export type TimelineRow =
  { readonly kind: 'month'; readonly month: string } | { readonly kind: 'item'; readonly index: number }

/** All rows in order: each month, then what it holds. */
export function timelineRows(months: JournalPage['months']): readonly TimelineRow[] {
  let index = 0
  return months.flatMap(({ month, count }) => [
    { kind: 'month', month } as const,
    ...Array.from({ length: count }, () => ({ kind: 'item', index: index++ }) as const),
  ])
}

const monthAndYear = { month: 'long', year: 'numeric' } as const

/** `March 2026`, from `2026-03`. */
export function monthName(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return dateFormat(monthAndYear).format(new Date(year, number - 1, 1))
}
