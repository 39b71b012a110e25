import { go, snapshot, type KeyResult, type SnapshotKey } from 'fuzzysort'
import type { SwitcherShelf } from '../../../ipc/requests/switcher-requests'
import { itemsOf, keyOfItem, type SwitcherItem } from './switcher-item'

/** An item that was found, with the places in its title of the letters that were typed. */
export interface SwitcherHit {
  readonly item: SwitcherItem
  readonly letters: readonly number[]
}

/** As many as one looks through before typing another letter. */
export const mostShown = 50

/** Below this, of 1, what was typed is scattered over the title. */
const leastScore = 0.35

/** What is added to the score of what was opened lately, the last one most; and to that of a command. */
const recentBonus = 0.25
const commandBonus = 0.03

/** Sentences have many letters, and are seldom looked for by them. */
const phraseMalus = 0.15

function bonusOfKind(item: SwitcherItem): number {
  if (item.of === 'command') return commandBonus
  return item.record.kind === 'phrases' || item.record.kind === 'built-in-phrases' ? -phraseMalus : 0
}

type Snapshot = SnapshotKey<SwitcherItem>

/** Finds records by the letters of their titles. Made once for what main says, and kept until that changes. */
export class SwitcherIndex {
  readonly #items: readonly SwitcherItem[]
  readonly #records: Snapshot
  #byKey: ReadonlyMap<string, SwitcherItem> | null = null

  constructor(shelves: readonly SwitcherShelf[]) {
    this.#items = itemsOf(shelves)
    this.#records = takeSnapshot(this.#items)
  }

  /** Prepares what the first letter would otherwise wait for. */
  warm(): void {
    go('a', this.#records, { limit: 1 })
  }

  /** What was opened lately, the last one first; keys of what is not there any more are left out. */
  recent(keys: readonly string[], commands: readonly SwitcherItem[]): SwitcherItem[] {
    this.#byKey ??= new Map(this.#items.map((item) => [keyOfItem(item), item]))
    const byKey = this.#byKey
    const ofCommands = new Map(commands.map((item) => [keyOfItem(item), item]))
    return keys.flatMap((key) => byKey.get(key) ?? ofCommands.get(key) ?? [])
  }

  /** The best that have all the letters in this order, what was opened lately before what is as good. */
  find(typed: string, commands: readonly SwitcherItem[], recentKeys: readonly string[]): SwitcherHit[] {
    const lately = this.recent(recentKeys, commands)
    const places = new Map(lately.map((item, place) => [item, place]))
    const bonusOf = (item: SwitcherItem) => {
      const place = places.get(item)
      const ofRecent = place === undefined ? 0 : recentBonus * (1 - place / lately.length)
      return ofRecent + bonusOfKind(item)
    }
    const options = { limit: mostShown, threshold: leastScore }
    const found = new Map<SwitcherItem, KeyResult<SwitcherItem>>()
    for (const place of [takeSnapshot(lately), takeSnapshot(commands), this.#records]) {
      for (const result of go(typed, place, options)) found.set(result.obj, result)
    }
    return [...found.values()]
      .sort((a, b) => b.score + bonusOf(b.obj) - (a.score + bonusOf(a.obj)))
      .slice(0, mostShown)
      .map(({ obj, indexes }) => ({ item: obj, letters: indexes }))
  }
}

function takeSnapshot(items: readonly SwitcherItem[]): Snapshot {
  return snapshot(items, { key: 'title' })
}
