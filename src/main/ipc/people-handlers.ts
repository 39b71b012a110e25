import { randomUUID } from 'node:crypto'
import { newPerson, summarizePerson } from '../../domain/people/person'
import type { Handlers } from '../../ipc/contract'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'

type PeopleHandlers = Pick<Handlers, 'people:list' | 'people:create' | 'people:open' | 'people:prefer-medium'>

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

export function peopleHandlers(library: Library, now: () => number): PeopleHandlers {
  const nowIso = () => new Date(now()).toISOString()
  return {
    'people:list': () => [...library.peopleSummaries()].sort((a, b) => byName.compare(a.name, b.name)),
    'people:create': async ({ name }) => {
      const person = newPerson(randomUUID(), name, nowIso())
      return summarizePerson(await library.people.create(person))
    },
    'people:open': async ({ id }) => {
      const person = await library.people.read(id)
      if (person === null) throw new LibraryError('not-found')
      return person
    },
    'people:prefer-medium': ({ id, medium }) =>
      library.people.change(id, (person) => ({ ...person, preferredMedium: medium, updatedAt: nowIso() })),
  }
}
