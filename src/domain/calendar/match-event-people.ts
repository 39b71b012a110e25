import { foldText } from '../meetings/folded-text'
import type { PersonSummary } from '../people/person'
import type { CalendarEvent, EventPerson } from './calendar-event'

/** Who somebody of a calendar is, as far as it can be told. */
export type EventPersonMatch =
  | { readonly kind: 'me' }
  | {
      readonly kind: 'known'
      readonly personId: string
      readonly name: string
      readonly because: 'address' | 'name' | 'before'
    }
  | { readonly kind: 'left-out' }
  /** Several people are called so; none of them is taken by itself. */
  | { readonly kind: 'several' }
  | { readonly kind: 'new' }

/** Somebody of a calendar file, once, with how many of its events they are in. */
export interface MatchedEventPerson {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly events: number
  readonly match: EventPersonMatch
}

/** What makes somebody the same in every event. */
export function keyOfPerson({ email, name }: Pick<EventPerson, 'email' | 'name'>): string {
  return email === '' ? `name ${name}` : email
}

/** What is known of people before a file is looked at. */
export interface KnownPeople {
  readonly people: readonly Pick<PersonSummary, 'id' | 'name' | 'emails'>[]
  /** The writer’s own addresses, in small letters. */
  readonly ownAddresses: readonly string[]
  /** What became of somebody when they were taken in before, by their key; null for who was left out. */
  readonly decidedBefore: ReadonlyMap<string, string | null>
}

/**
 * Everybody in these events with who they are: by what was decided before, then by e-mail address, then by their whole
 * name where one person has it. Those of most events come first.
 */
export function matchEventPeople(
  events: readonly Pick<CalendarEvent, 'people'>[],
  known: KnownPeople,
): MatchedEventPerson[] {
  const matchOf = matcher(known)
  const found = new Map<string, MatchedEventPerson>()
  for (const { people } of events) {
    for (const person of people) {
      const key = keyOfPerson(person)
      const { name, email } = person
      const before = found.get(key)
      if (before === undefined) found.set(key, { key, name, email, events: 1, match: matchOf(key, person) })
      else found.set(key, { ...before, events: before.events + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.events - a.events)
}

function matcher({ people, ownAddresses, decidedBefore }: KnownPeople) {
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()))
  const byId = new Map(people.map((person) => [person.id, person]))
  const byAddress = new Map(
    people.flatMap((person) => person.emails.map((email) => [email.toLowerCase(), person])),
  )
  const byName = new Map<string, (typeof people)[number] | 'several'>()
  for (const person of people) {
    const folded = foldText(person.name)
    byName.set(folded, byName.has(folded) ? 'several' : person)
  }
  return (key: string, { email, name }: EventPerson): EventPersonMatch => {
    if (own.has(email)) return { kind: 'me' }
    const before = decidedBefore.get(key)
    if (before === null) return { kind: 'left-out' }
    const person = before === undefined ? undefined : byId.get(before)
    if (person !== undefined)
      return { kind: 'known', personId: person.id, name: person.name, because: 'before' }
    const ofAddress = email === '' ? undefined : byAddress.get(email)
    if (ofAddress !== undefined)
      return { kind: 'known', personId: ofAddress.id, name: ofAddress.name, because: 'address' }
    const ofName = byName.get(foldText(name))
    if (ofName === 'several') return { kind: 'several' }
    if (ofName === undefined) return { kind: 'new' }
    return { kind: 'known', personId: ofName.id, name: ofName.name, because: 'name' }
  }
}

/**
 * Who of these the writer seems to be: the one whom the calendar is named after, else the one who is in every event that
 * has people, if there are several. Null where nothing tells.
 */
export function likelySelf(
  calendarName: string,
  events: readonly Pick<CalendarEvent, 'people'>[],
  people: readonly MatchedEventPerson[],
): string | null {
  const named = people.find(({ email }) => email !== '' && email === calendarName.trim().toLowerCase())
  if (named !== undefined) return named.key
  const withPeople = events.filter((event) => event.people.length > 0).length
  const everywhere = people.filter((person) => person.events === withPeople && person.email !== '')
  return withPeople >= 2 && everywhere.length === 1 ? (everywhere[0]?.key ?? null) : null
}
