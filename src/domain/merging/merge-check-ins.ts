import type { CheckIn, RatedItem } from '../check-ins/check-in'
import { mergeEntries } from './merge-lists'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeRating = mergeParts<RatedItem>({ step: mergeWhole, evidence: mergeWhole })

const mergeContents = mergeParts<CheckIn>({
  schemaVersion: keepNewer,
  id: keepNewer,
  subject: mergeWhole,
  takenAt: mergeWhole,
  ratings: mergeEntries<RatedItem>(mergeRating),
  practice: mergeEntries(mergeWhole),
  moveId: mergeWhole,
  isExample: mergeWhole,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One check-in of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergeCheckIns(base: CheckIn | null, a: CheckIn, b: CheckIn): Merged<CheckIn> {
  return mergeRecords(mergeContents, base, a, b)
}
