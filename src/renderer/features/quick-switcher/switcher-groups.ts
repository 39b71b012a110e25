import { msg } from '../../../texts/t'
import type { SwitcherHit, SwitcherIndex } from './switcher-index'
import { keyOfItem, type SwitcherItem } from './switcher-item'

/** Rows under one name, in English, the first of them at this place among all rows. */
export interface SwitcherGroup {
  readonly name: string
  readonly first: number
  readonly hits: readonly SwitcherHit[]
}

const mostRecent = 9

/**
 * What is shown: the best hits for what was typed; before anything is, what was opened lately and then what can be done
 * here.
 */
export function groupsOf(
  index: SwitcherIndex,
  typed: string,
  commands: readonly SwitcherItem[],
  recentKeys: readonly string[],
): SwitcherGroup[] {
  const text = typed.trim()
  if (text !== '') return named([[msg('Found'), index.find(text, commands, recentKeys)]])
  const lately = index.recent(recentKeys, commands).slice(0, mostRecent)
  const shown = new Set(lately.map(keyOfItem))
  const others = commands.filter((command) => !shown.has(keyOfItem(command)))
  return named([
    [msg('Opened lately'), lately.map(unmarked)],
    [msg('Commands'), others.map(unmarked)],
  ])
}

function unmarked(item: SwitcherItem): SwitcherHit {
  return { item, letters: [] }
}

function named(groups: readonly (readonly [name: string, hits: readonly SwitcherHit[]])[]): SwitcherGroup[] {
  let first = 0
  return groups.flatMap(([name, hits]) => {
    const group = { name, first, hits }
    first += hits.length
    return hits.length === 0 ? [] : [group]
  })
}
