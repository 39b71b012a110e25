/** What was opened lately, as keys of records and commands: ids, never titles, as this lies outside a sealed library. */
const place = 'attune.recently-opened'

const mostRemembered = 40

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The last one first; empty where nothing, or nothing readable, is remembered. */
export function readRecentlyOpened(store: Store): string[] {
  try {
    const read: unknown = JSON.parse(store.getItem(place) ?? '[]')
    return Array.isArray(read) ? read.filter((key) => typeof key === 'string').slice(0, mostRemembered) : []
  } catch {
    return []
  }
}

export function rememberOpened(store: Store, key: string): void {
  const others = readRecentlyOpened(store).filter((other) => other !== key)
  try {
    store.setItem(place, JSON.stringify([key, ...others].slice(0, mostRemembered)))
  } catch {
    // With a full disk the order of a list is the least of the worries.
  }
}
