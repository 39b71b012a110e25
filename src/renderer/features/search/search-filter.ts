import type { CaptureKind } from '../../../domain/notes/capture'
import type { SearchKind } from '../../../domain/search/search-document'
import type { SearchQuery } from '../../../domain/search/search-query'

export type SearchTime = 'any' | 'week' | 'month' | 'year' | 'between'

/** What narrows a search beside its words, as the person chose it. */
export interface SearchFilter {
  /** The one meeting to search in; null for everything. */
  readonly meetingId: string | null
  readonly kind: SearchKind | null
  readonly personId: string | null
  readonly captureKind: CaptureKind | null
  readonly time: SearchTime
  /** Days such as `2026-03-02`, or empty; they count when the time is `between`. */
  readonly firstDay: string
  readonly lastDay: string
}

export const noFilter: SearchFilter = {
  meetingId: null,
  kind: null,
  personId: null,
  captureKind: null,
  time: 'any',
  firstDay: '',
  lastDay: '',
}

const dayMs = 24 * 60 * 60_000
const daysOf = { week: 7, month: 31, year: 366 } as const

export function isFiltering({ meetingId, kind, personId, captureKind, time }: SearchFilter): boolean {
  return meetingId !== null || kind !== null || personId !== null || captureKind !== null || time !== 'any'
}

/** The question that the words and the filter ask at `now`, in milliseconds. */
export function queryOf(text: string, filter: SearchFilter, limit: number, now: number): SearchQuery {
  const { meetingId, kind, personId, captureKind } = filter
  return { text, meetingId, kind, personId, captureKind, limit, ...rangeOf(filter, now) }
}

function rangeOf(
  { time, firstDay, lastDay }: SearchFilter,
  now: number,
): Pick<SearchQuery, 'from' | 'before'> {
  switch (time) {
    case 'any':
      return { from: null, before: null }
    case 'week':
    case 'month':
    case 'year':
      return { from: now - daysOf[time] * dayMs, before: now }
    case 'between':
      return { from: startOfDay(firstDay, 0), before: startOfDay(lastDay, 1) }
  }
}

/** When a day begins where the person is, or one some days later; null for what is no day. */
function startOfDay(day: string, daysLater: number): number | null {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const at = new Date(year, month - 1, date + daysLater).getTime()
  return Number.isNaN(at) ? null : at
}
