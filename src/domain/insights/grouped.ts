/** Things by their keys, in the order in which the keys came up; a thing may stand under several. */
export function groupedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const keys = keysOf(item)
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [item])
      else known.push(item)
    }
  }
  return groups
}
