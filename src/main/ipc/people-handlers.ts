import { randomUUID } from 'node:crypto'
import { newPerson, summarizePerson, type Person } from '../../domain/people/person'
import { withItem, withoutItem } from '../../domain/people/person-items'
import type { Handlers } from '../../ipc/contract'
import type { PersonChanges, PersonItem } from '../../ipc/requests/people-requests'
import type { Library } from '../library/library'

type PeopleHandlers = Pick<
  Handlers,
  | 'people:list'
  | 'people:create'
  | 'people:open'
  | 'people:save'
  | 'people:put-item'
  | 'people:remove-item'
  | 'people:snooze'
  | 'people:remove'
  | 'people:put-back'
  | 'people:prefer-medium'
>

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

export function peopleHandlers(library: Library, now: () => number): PeopleHandlers {
  const nowIso = () => new Date(now()).toISOString()
  const change = (id: string, parts: (person: Person) => Partial<Person>) =>
    library.people.change(id, (person) => ({ ...person, ...parts(person), updatedAt: nowIso() }))
  return {
    'people:list': () => [...library.peopleSummaries()].sort((a, b) => byName.compare(a.name, b.name)),
    'people:create': async ({ name }) => {
      const person = newPerson(randomUUID(), name, nowIso())
      return summarizePerson(await library.people.create(person))
    },
    'people:open': async ({ id }) => {
      const { record, revision } = await library.people.open(id)
      return { ...record, revision }
    },
    'people:save': async ({ id, changes, from }) => {
      const parts = givenParts(changes)
      const { revision } = await library.people.changeFrom(id, from, (person) => ({
        ...person,
        ...parts,
        updatedAt: nowIso(),
      }))
      return { revision }
    },
    'people:put-item': async ({ id, item }) => {
      await change(id, (person) => withItemOf(person, item))
    },
    'people:remove-item': async ({ id, list, itemId }) => {
      await change(id, (person) => withoutItemOf(person, list, itemId))
    },
    'people:snooze': async ({ id, until }) => {
      await change(id, ({ touch }) => ({ touch: { ...touch, snoozedUntil: until } }))
    },
    'people:remove': ({ id }) => library.people.remove(id),
    'people:put-back': async ({ id }) => summarizePerson(await library.people.putBack(id)),
    'people:prefer-medium': ({ id, medium }) => change(id, () => ({ preferredMedium: medium })),
  }
}

/** The changes as parts of a person, without those that were not given. */
function givenParts(changes: PersonChanges): Partial<Person> {
  return Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
}

function withItemOf(person: Person, item: PersonItem): Partial<Person> {
  switch (item.list) {
    case 'needs':
      return { needs: withItem(person.needs, item.value) }
    case 'commonGround':
      return { commonGround: withItem(person.commonGround, item.value) }
    case 'contacts':
      return { contacts: withItem(person.contacts, item.value) }
  }
}

function withoutItemOf(person: Person, list: PersonItem['list'], itemId: string): Partial<Person> {
  switch (list) {
    case 'needs':
      return { needs: withoutItem(person.needs, itemId) }
    case 'commonGround':
      return { commonGround: withoutItem(person.commonGround, itemId) }
    case 'contacts':
      return { contacts: withoutItem(person.contacts, itemId) }
  }
}
