import { Redactor } from '../../domain/documents/redaction/redactor'
import type { Redaction } from '../../ipc/requests/documents-requests'
import type { Library } from '../library/library'

/** A redactor that knows everybody in the library, and the names that were given besides. */
export function redactorFor(library: Library, { names, addresses, others }: Redaction): Redactor {
  const people = library.peopleSummaries()
  const organisations = people.map(({ organisation }) => organisation).filter((name) => name.trim() !== '')
  return new Redactor(
    {
      people: [...(names ? people.map(({ name }) => name) : []), ...others],
      organisations: names ? [...new Set(organisations)] : [],
    },
    { names: names || others.length > 0, addresses },
  )
}
