import type { Person } from '../people/person'
import { linesOfText, type SearchDocument } from './search-document'

/** A person as a search sees them. */
export function personDocument({ id, name, role, updatedAt }: Person): SearchDocument {
  return {
    kind: 'people',
    id,
    title: name,
    when: Date.parse(updatedAt),
    personIds: [id],
    lines: linesOfText('role', role),
  }
}
