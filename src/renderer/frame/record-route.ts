import { keyOfRecord, type SwitcherRecord } from '../features/quick-switcher/switcher-item'
import { routes } from '../routes'

/** Where a record is read; null for a phrase, which is no place but words to take along. */
export function routeOfRecord({ kind, id, about }: Omit<SwitcherRecord, 'title' | 'when'>): string | null {
  switch (kind) {
    case 'meetings':
      return routes.meeting(id)
    case 'people':
      return routes.person(id)
    case 'commitments':
      return routes.commitment(id)
    case 'entries':
      return routes.entry(id)
    case 'plays':
      return routes.ownPlay(id)
    case 'built-in-plays':
      return routes.play(id)
    case 'pages':
      return routes.sharedPage(id)
    case 'trust-check-ins':
      return routes.trustCheckIn(about ?? '', id)
    case 'practice-check-ins':
      return routes.practiceCheckIn(id)
    case 'setting-checks':
      return routes.settingCheck(about ?? '')
    case 'phrases':
    case 'built-in-phrases':
      return null
  }
}

const places = [
  [/^\/meetings\/([^/]+)/, 'meetings'],
  [/^\/people\/([^/]+)/, 'people'],
  [/^\/commitments\/([^/]+)/, 'commitments'],
  [/^\/journal\/entries\/([^/]+)/, 'entries'],
  [/^\/plays\/mine\/([^/]+)/, 'plays'],
  [/^\/plays\/([^/]+)/, 'built-in-plays'],
  [/^\/pages\/([^/]+)/, 'pages'],
  [/^\/check-ins\/trust\/[^/]+\/([^/]+)/, 'trust-check-ins'],
  [/^\/check-ins\/practice\/([^/]+)/, 'practice-check-ins'],
] as const

/** The record that is read at a place, as the switcher remembers it; null at places of none. */
export function recordKeyAt(location: string): string | null {
  for (const [path, kind] of places) {
    const id = path.exec(location)?.[1]
    if (id !== undefined) return keyOfRecord(kind, id)
  }
  return null
}
