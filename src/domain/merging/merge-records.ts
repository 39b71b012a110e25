import type { Instant } from '../records/instant'
import { commonLineage, type Dated, type Lineage } from './lineage'
import { merged, type Merged, type Merger } from './merged'
import { canonicalText, sameValue } from './same-value'

/** A record that can be merged. */
export interface MergeableRecord extends Dated {
  readonly id: string
  readonly lineage?: Lineage | undefined
}

/**
 * Makes one record of two versions of it. Which machine merges, and which of the two it calls its own, makes no
 * difference: both come to exactly the same record, so that they do not go on merging each other’s results. Merging the
 * result with either version again changes nothing. A version that already says all that the other says stays as it is.
 */
export function mergeRecords<T extends MergeableRecord>(
  mergeContents: Merger<T>,
  base: T | null,
  a: T,
  b: T,
): Merged<T> {
  const [older, newer] = inOrderOfChange(a, b)
  const { value, clashes } = mergeContents(base ?? undefined, older, newer)
  if (saysTheSame(value, newer)) return { value: newer, clashes }
  if (saysTheSame(value, older)) return { value: older, clashes }
  const whole = { ...value, updatedAt: justAfter(newer.updatedAt), lineage: commonLineage(older, newer) }
  return { value: whole, clashes }
}

/** The one that was changed later last; two of the same moment are told apart by what they say. */
export function inOrderOfChange<T extends MergeableRecord>(a: T, b: T): readonly [older: T, newer: T] {
  const [atA, atB] = [Date.parse(a.updatedAt), Date.parse(b.updatedAt)]
  if (atA !== atB) return atA < atB ? [a, b] : [b, a]
  return canonicalText(a) <= canonicalText(b) ? [a, b] : [b, a]
}

/** The earlier moment, for when a record was made. */
export function mergeEarlier(_: Instant | undefined, older: Instant, newer: Instant): Merged<Instant> {
  return merged(Date.parse(older) < Date.parse(newer) ? older : newer)
}

/** For what is settled for the record as a whole. */
export function keepNewer<T>(_: T | undefined, __: T, newer: T): Merged<T> {
  return merged(newer)
}

function saysTheSame<T extends MergeableRecord>(a: T, b: T): boolean {
  return sameValue({ ...a, updatedAt: '', lineage: [] }, { ...b, updatedAt: '', lineage: [] })
}

/** A moment of its own, so that the result is taken for neither of the two. */
function justAfter(instant: Instant): Instant {
  return new Date(Date.parse(instant) + 1).toISOString()
}
