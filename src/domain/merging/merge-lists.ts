import { merged, onlyChange, type Clash, type Merged, type Merger } from './merged'
import { canonicalText, sameValue } from './same-value'

/**
 * A list whose items are known by a key, such as an id. What one side added is there; what one side took away is gone,
 * unless the other changed it meanwhile. The order is the newer side's.
 */
export function mergeListBy<T>(keyOf: (item: T) => string, mergeItem: Merger<T>): Merger<T[]> {
  return (base, older, newer) => {
    const simple = onlyChange(base, older, newer)
    if (simple !== null) return simple
    const [inBase, inOlder, inNewer] = [base ?? [], older, newer].map(
      (list) => new Map(list.map((item) => [keyOf(item), item])),
    ) as [Map<string, T>, Map<string, T>, Map<string, T>]
    const clashes: Clash[] = []
    const value = mergedOrder([...inOlder.keys()], [...inNewer.keys()]).flatMap((key) => {
      const item = mergeEntry(inBase.get(key), inOlder.get(key), inNewer.get(key), mergeItem)
      clashes.push(...(item?.clashes ?? []))
      return item === null ? [] : [item.value]
    })
    return { value, clashes }
  }
}

/** A list of different things that are only there or not: ids, words. */
export const mergeSet: Merger<string[]> = mergeListBy(
  (item) => item,
  (_, __, newer) => merged(newer),
)

/** A list of things that never change once they are there. */
export function mergeUnchangingList<T>(): Merger<T[]> {
  return mergeListBy<T>(canonicalText, (_, __, newer) => merged(newer))
}

/** Texts or choices by key, such as answers by the id of their prompt. */
export function mergeEntries<V>(mergeValue: Merger<V>): Merger<Record<string, V>> {
  return (base, older, newer) => {
    const simple = onlyChange(base, older, newer)
    if (simple !== null) return simple
    const clashes: Clash[] = []
    const entries = mergedOrder(Object.keys(older), Object.keys(newer)).flatMap((key): [string, V][] => {
      const entry = mergeEntry(own(base, key), own(older, key), own(newer, key), mergeValue)
      clashes.push(...(entry?.clashes ?? []))
      return entry === null ? [] : [[key, entry.value]]
    })
    return { value: Object.fromEntries(entries), clashes }
  }
}

/** Null for what is taken away: by one side, while the other left it as it was. */
function mergeEntry<T>(
  base: T | undefined,
  older: T | undefined,
  newer: T | undefined,
  mergeItem: Merger<T>,
): Merged<T> | null {
  if (older !== undefined && newer !== undefined) return mergeItem(base, older, newer)
  const left = older ?? newer
  if (left === undefined || (base !== undefined && sameValue(base, left))) return null
  return merged(left)
}

function own<V>(entries: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined
}

/** All keys of both: the newer order, and what only the older one has after what stood before it there. */
function mergedOrder(older: readonly string[], newer: readonly string[]): string[] {
  const order = [...newer]
  const known = new Set(newer)
  let before: string | null = null
  for (const key of older) {
    if (!known.has(key)) order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, key)
    before = key
  }
  return order
}
