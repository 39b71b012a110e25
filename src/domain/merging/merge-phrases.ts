import type { Phrase } from '../phrases/phrase'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeContents = mergeParts<Phrase>({
  schemaVersion: keepNewer,
  id: keepNewer,
  text: mergeWhole,
  purpose: mergeWhole,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One phrase of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergePhrases(base: Phrase | null, a: Phrase, b: Phrase): Merged<Phrase> {
  return mergeRecords(mergeContents, base, a, b)
}
