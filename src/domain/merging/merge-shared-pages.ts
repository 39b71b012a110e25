import type { PageItem, SharedPage } from '../pages/shared-page'
import { mergeListBy, mergeSet } from './merge-lists'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeText } from './merge-text'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeItem = mergeParts<PageItem>({
  id: keepNewer,
  question: mergeWhole,
  answer: mergeText,
  meetingIds: mergeSet,
})

const mergeContents = mergeParts<SharedPage>({
  schemaVersion: keepNewer,
  id: keepNewer,
  title: mergeWhole,
  introduction: mergeText,
  items: mergeListBy(({ id }) => id, mergeItem),
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One page of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergeSharedPages(base: SharedPage | null, a: SharedPage, b: SharedPage): Merged<SharedPage> {
  return mergeRecords(mergeContents, base, a, b)
}
