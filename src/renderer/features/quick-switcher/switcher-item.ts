import type { CommandDescription } from '../../../ipc/commands'
import { msg, t } from '../../../texts/t'
import type { SwitcherKind, SwitcherShelf } from '../../../ipc/requests/switcher-requests'

/** A record of any kind, as far as the switcher needs to know it. */
export interface SwitcherRecord {
  readonly kind: SwitcherKind
  readonly id: string
  /** What it is called, or what stands for a title that is missing. */
  readonly title: string
  readonly when: string | null
  readonly about: string | null
}

/** What the switcher can open. */
export type SwitcherItem =
  | { readonly of: 'command'; readonly title: string; readonly command: CommandDescription }
  | { readonly of: 'record'; readonly title: string; readonly record: SwitcherRecord }

/** Names an item for as long as it is there; ids and nothing else, so that it may be remembered outside the library. */
export function keyOfItem(item: SwitcherItem): string {
  return item.of === 'command' ? `command:${item.command.id}` : keyOfRecord(item.record.kind, item.record.id)
}

export function keyOfRecord(kind: SwitcherKind, id: string): string {
  return `${kind}:${id}`
}

/** Stands for the title of a record that has none; kinds that are made of their words always have one. */
const untitled: Readonly<Record<SwitcherKind, string>> = {
  meetings: msg('Untitled meeting'),
  people: msg('A person without a name'),
  commitments: msg('A promise without words'),
  entries: msg('Journal entry'),
  plays: msg('A play without a name'),
  pages: msg('A page without a title'),
  'trust-check-ins': msg('Trust check-in'),
  'practice-check-ins': msg('Practice check-in'),
  'setting-checks': msg('Setting check'),
  phrases: msg('Phrase'),
  'built-in-plays': msg('Play'),
  'built-in-phrases': msg('Phrase'),
}

/** The records of the shelves, those that are few before the many. */
export function itemsOf(shelves: readonly SwitcherShelf[]): SwitcherItem[] {
  return shelves.flatMap(({ kind, ids, titles, whens, abouts }) =>
    ids.map((id, place): SwitcherItem => {
      const title = titles[place] ?? ''
      const named = title === '' ? t(untitled[kind]) : title
      const record = { kind, id, title: named, when: whens[place] ?? null, about: abouts[place] ?? null }
      return { of: 'record', title: named, record }
    }),
  )
}
