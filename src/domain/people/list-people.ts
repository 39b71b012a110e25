import type { CommitmentSummary } from '../commitments/commitment'
import { foldText } from '../meetings/folded-text'
import { contactTimes, type ContactTraces } from './contact-times'
import type { PersonSummary } from './person'
import { lastContactOf, touchStateOf } from './touch-state'

export type PeopleFilter = 'losing-touch' | 'internal' | 'external'

/** Which people to list, in which order, and which stretch of the answer. */
export interface PeopleQuery {
  /** Each word has to be in the name, the role or the organisation; the empty text lets everybody through. */
  readonly text: string
  readonly sort: 'name' | 'last-contact'
  readonly filter: PeopleFilter | null
  readonly offset: number
  readonly limit: number
}

export interface PersonRow {
  readonly person: PersonSummary
  /** The last contact, or null without any. */
  readonly lastContactAt: string | null
  readonly isLosingTouch: boolean
  /** How many promises are open. */
  readonly openFromMe: number
  readonly openFromThem: number
}

export interface PeopleList {
  readonly total: number
  readonly rows: readonly PersonRow[]
}

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** By name, or by the last contact: then who was not met for the longest time comes first, and nobody before them. */
export function listPeople(
  people: readonly PersonSummary[],
  traces: ContactTraces,
  query: PeopleQuery,
  now: number,
): PeopleList {
  const words = foldText(query.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const times = contactTimes(traces, now)
  const found = people.flatMap((person) => {
    if (!isOnSide(person, query.filter) || !hasWords(person, words)) return []
    const lastContactAt = lastContactOf(person, times.get(person.id), now)
    const isLosingTouch = touchStateOf(person, lastContactAt, now).kind === 'losing'
    if (query.filter === 'losing-touch' && !isLosingTouch) return []
    return [{ person, lastContactAt, isLosingTouch }]
  })
  const places = placesByName(people)
  const nameOrder = (a: Found, b: Found) => (places.get(a.person.id) ?? 0) - (places.get(b.person.id) ?? 0)
  const sorted = found.sort((a, b) =>
    query.sort === 'name'
      ? nameOrder(a, b)
      : compare(a.lastContactAt ?? -Infinity, b.lastContactAt ?? -Infinity) || nameOrder(a, b),
  )
  const shown = sorted.slice(query.offset, query.offset + query.limit)
  const open = openPromises(traces.commitments, new Set(shown.map(({ person }) => person.id)))
  const rows = shown.map(({ person, lastContactAt, isLosingTouch }) => ({
    person,
    lastContactAt: lastContactAt === null ? null : new Date(lastContactAt).toISOString(),
    isLosingTouch,
    openFromMe: open.get(person.id)?.me ?? 0,
    openFromThem: open.get(person.id)?.them ?? 0,
  }))
  return { total: sorted.length, rows }
}

interface Found {
  readonly person: PersonSummary
  readonly lastContactAt: number | null
  readonly isLosingTouch: boolean
}

function isOnSide({ side }: PersonSummary, filter: PeopleFilter | null): boolean {
  switch (filter) {
    case null:
    case 'losing-touch':
      return true
    case 'internal':
    case 'external':
      return side === filter
  }
}

/** Folding all names again at each key would cost more than everything else. */
const foldedTexts = new WeakMap<PersonSummary, string>()

function hasWords(person: PersonSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const known = foldedTexts.get(person)
  const text = known ?? foldText(`${person.name} ${person.role} ${person.organisation}`)
  if (known === undefined) foldedTexts.set(person, text)
  return words.every((word) => text.includes(word))
}

/** The whole list is put in order again only when it is another one. */
const knownPlaces = new WeakMap<readonly PersonSummary[], ReadonlyMap<string, number>>()

function placesByName(people: readonly PersonSummary[]): ReadonlyMap<string, number> {
  const known = knownPlaces.get(people)
  if (known !== undefined) return known
  const sorted = people.toSorted((a, b) => byName.compare(a.name, b.name))
  const places = new Map(sorted.map(({ id }, place) => [id, place]))
  knownPlaces.set(people, places)
  return places
}

function openPromises(commitments: readonly CommitmentSummary[], personIds: ReadonlySet<string>) {
  const open = new Map<string, { me: number; them: number }>()
  for (const { personId, state, owedBy } of commitments) {
    if (state !== 'open' || personId === null || !personIds.has(personId)) continue
    const count = open.get(personId) ?? { me: 0, them: 0 }
    count[owedBy] += 1
    open.set(personId, count)
  }
  return open
}

/** Also for two infinities, of which the difference is no number. */
function compare(a: number, b: number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
