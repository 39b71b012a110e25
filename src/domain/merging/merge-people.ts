import type { Touch } from '../people/in-touch'
import type { Person } from '../people/person'
import { mergeListBy, mergeSet } from './merge-lists'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeTouch = mergeParts<Touch>({
  idealDays: mergeWhole,
  longestDays: mergeWhole,
  snoozedUntil: mergeWhole,
})

const byId = ({ id }: { readonly id: string }) => id

const mergeContents = mergeParts<Person>({
  schemaVersion: keepNewer,
  id: keepNewer,
  name: mergeWhole,
  role: mergeWhole,
  organisation: mergeWhole,
  side: mergeWhole,
  emails: mergeSet,
  phones: mergeSet,
  preferredMedium: mergeWhole,
  needs: mergeListBy<Person['needs'][number]>(byId, mergeWhole),
  commonGround: mergeListBy<Person['commonGround'][number]>(byId, mergeWhole),
  touch: mergeTouch,
  contacts: mergeListBy<Person['contacts'][number]>(byId, mergeWhole),
  isExample: mergeWhole,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One person of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergePeople(base: Person | null, a: Person, b: Person): Merged<Person> {
  return mergeRecords(mergeContents, base, a, b)
}
