import type { Person } from '../people/person'
import { linesOfText, type SearchDocument } from './search-document'

/** A person, and everything that was written down about them, as a search sees it. */
export function personDocument(person: Person): SearchDocument {
  return {
    kind: 'people',
    id: person.id,
    title: person.name,
    when: Date.parse(person.updatedAt),
    personIds: [person.id],
    lines: [
      ...linesOfText('role', person.role),
      ...linesOfText('organisation', person.organisation),
      ...[...person.emails, ...person.phones].flatMap((address) => linesOfText('addresses', address)),
      ...person.needs.flatMap(({ text }) => linesOfText('needs', text)),
      ...person.commonGround.flatMap(({ text }) => linesOfText('common-ground', text)),
      ...person.contacts.flatMap(({ note }) => linesOfText('contacts', note)),
    ],
  }
}
