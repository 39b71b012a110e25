import type { MeetingSummary } from '../../domain/meetings/meeting-summary'
import { searchableTextOf } from '../../domain/meetings/searchable-text'

/** How many summaries are prepared before other work gets its turn: a millisecond or two. */
const summariesAtOnce = 500

/** Folds the texts of all summaries in idle moments, so that the first letter of a search need not wait for it. */
export async function prepareSearch(summaries: readonly MeetingSummary[]): Promise<void> {
  for (let start = 0; start < summaries.length; start += summariesAtOnce) {
    summaries.slice(start, start + summariesAtOnce).forEach(searchableTextOf)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
