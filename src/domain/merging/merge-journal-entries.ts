import type { JournalEntry } from '../journal/journal-entry'
import { mergeEntries, mergeSet } from './merge-lists'
import { mergeLessonLife } from './merge-meetings'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeText } from './merge-text'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeContents = mergeParts<JournalEntry>({
  schemaVersion: keepNewer,
  id: keepNewer,
  occasion: mergeWhole,
  happenedAt: mergeWhole,
  title: mergeWhole,
  text: mergeText,
  personIds: mergeSet,
  playIds: mergeSet,
  isContact: mergeWhole,
  reaction: mergeWhole,
  practice: mergeEntries(mergeWhole),
  ifMoment: mergeWhole,
  thenAction: mergeWhole,
  lesson: mergeLessonLife,
  isExample: mergeWhole,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One entry of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergeJournalEntries(
  base: JournalEntry | null,
  a: JournalEntry,
  b: JournalEntry,
): Merged<JournalEntry> {
  return mergeRecords(mergeContents, base, a, b)
}
