import { isCommonAncestor, type Dated } from '../merging/lineage'
import type { Merged } from '../merging/merged'
import { sameValue } from '../merging/same-value'

/** What becomes of a record that is imported. */
export type ImportDecision =
  /** There is none of this id here. */
  | 'new'
  /** It is here already, and says the same. */
  | 'same'
  /** What comes in follows on what is here, and takes its place. */
  | 'theirs'
  /** What is here follows on what comes in, and stays. */
  | 'ours'
  /** Both were changed apart from one another: what comes in is added as a copy. */
  | 'both'

/**
 * Decides by id and by when each side was changed last. One side follows on the other when it says so, or when it says
 * everything that the other says; `merge` makes one record of both without knowing where they parted.
 */
export function decideImport<T extends Dated>(
  here: T | null,
  incoming: T,
  merge: (a: T, b: T) => Merged<T>,
): ImportDecision {
  if (here === null) return 'new'
  if (sameValue(here, incoming)) return 'same'
  if (here.updatedAt !== incoming.updatedAt) {
    if (isCommonAncestor(here.updatedAt, here, incoming)) return 'theirs'
    if (isCommonAncestor(incoming.updatedAt, incoming, here)) return 'ours'
  }
  const { value, clashes } = merge(here, incoming)
  if (clashes.length > 0) return 'both'
  if (value === incoming) return 'theirs'
  return value === here ? 'ours' : 'both'
}
