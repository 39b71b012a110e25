import type { Person } from '../people/person'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeContents = mergeParts<Person>({
  schemaVersion: keepNewer,
  id: keepNewer,
  name: mergeWhole,
  role: mergeWhole,
  preferredMedium: mergeWhole,
  isExample: mergeWhole,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One person of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergePeople(base: Person | null, a: Person, b: Person): Merged<Person> {
  return mergeRecords(mergeContents, base, a, b)
}
