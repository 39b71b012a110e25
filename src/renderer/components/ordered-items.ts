/** The list with one of its items a place up or down; the same order at its ends. */
export function moveItem<T>(items: readonly T[], index: number, by: -1 | 1): T[] {
  const item = items[index]
  const target = index + by
  if (item === undefined || target < 0 || target >= items.length) return [...items]
  return items.toSpliced(index, 1).toSpliced(target, 0, item)
}
