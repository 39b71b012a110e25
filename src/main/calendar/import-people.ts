import { randomUUID } from 'node:crypto'
import type { MatchedEventPerson } from '../../domain/calendar/match-event-people'
import type { PeopleOfKeys } from '../../domain/calendar/take-in-event'
import { newPerson } from '../../domain/people/person'
import type { CalendarPersonDecision } from '../../ipc/requests/calendar-requests'
import type { Library } from '../library/library'

const mostAddresses = 20

/** Who everybody became, and what was done for it. */
export interface ImportedPeople {
  readonly people: PeopleOfKeys
  readonly added: readonly string[]
  /** The addresses that people were given, by their ids. */
  readonly addresses: ReadonlyMap<string, string>
  /** The writer’s own addresses among them. */
  readonly own: readonly string[]
}

/**
 * Settles who the people with these keys are, as it was decided, else as it was proposed: adds those who are new, and
 * gives an address to those who were found by name, so that they are found by it the next time.
 */
export async function importPeople(
  library: Library,
  matched: readonly MatchedEventPerson[],
  decisions: readonly CalendarPersonDecision[],
  wanted: ReadonlySet<string>,
  now: string,
): Promise<ImportedPeople> {
  const decided = new Map(decisions.map((each) => [each.key, each]))
  const people = new Map<string, string | null>()
  const [added, own] = [[] as string[], [] as string[]]
  const addresses = new Map<string, string>()
  for (const person of matched) {
    const decision = decided.get(person.key) ?? proposalFor(person)
    if (decision.kind === 'me' && person.email !== '') own.push(person.email)
    if (!wanted.has(person.key)) continue
    switch (decision.kind) {
      case 'me':
      case 'leave-out':
        people.set(person.key, null)
        break
      case 'add': {
        const { id } = await library.people.create({
          ...newPerson(randomUUID(), person.name, now),
          emails: person.email === '' ? [] : [person.email],
        })
        added.push(id)
        people.set(person.key, id)
        break
      }
      case 'person':
        people.set(person.key, decision.personId)
        if (await giveAddress(library, decision.personId, person.email, now))
          addresses.set(decision.personId, person.email)
        break
    }
  }
  return { people, added, addresses, own }
}

function proposalFor({ key, match }: MatchedEventPerson): CalendarPersonDecision {
  switch (match.kind) {
    case 'known':
      return { kind: 'person', key, personId: match.personId }
    case 'new':
    case 'several':
      return { kind: 'add', key }
    case 'me':
    case 'left-out':
      return { kind: match.kind === 'me' ? 'me' : 'leave-out', key }
  }
}

/** Whether the person had to be given it. Somebody who was removed meanwhile needs none. */
async function giveAddress(library: Library, id: string, email: string, now: string): Promise<boolean> {
  const known = library.peopleSummaries().find((person) => person.id === id)
  if (known === undefined || email === '' || known.emails.length >= mostAddresses) return false
  if (known.emails.some((each) => each.toLowerCase() === email)) return false
  await library.people.change(id, (person) => ({
    ...person,
    emails: [...person.emails, email].slice(0, mostAddresses),
    updatedAt: now,
  }))
  return true
}
