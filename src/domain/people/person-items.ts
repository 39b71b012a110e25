/** A list with `item` in the place of the one of its id, or at its end where there is none. */
export function withItem<T extends { readonly id: string }>(items: readonly T[], item: T): T[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((known) => (known.id === item.id ? item : known))
    : [...items, item]
}

/** A list without the item of this id. */
export function withoutItem<T extends { readonly id: string }>(items: readonly T[], itemId: string): T[] {
  return items.filter(({ id }) => id !== itemId)
}
