import type { RecordKindName } from '../records/record-kind-name'
import type { RecordOf } from '../records/record-of'

const ending = ' (imported)'

type ImportedCopies = { readonly [K in RecordKindName]: (record: RecordOf[K], id: string) => RecordOf[K] }

/**
 * An imported record beside the one that is here: under an id of its own, and named so. What is said or owed as it is
 * written, a phrase or a promise, gets no addition; neither does what has no title.
 */
export const importedCopyOf: ImportedCopies = {
  people: (person, id) => ({ ...person, id, name: endedWithin(200, person.name) }),
  phrases: (phrase, id) => ({ ...phrase, id }),
  plays: (play, id) => ({ ...play, id, name: endedWithin(200, play.name) }),
  pages: (page, id) => ({ ...page, id, title: endedWithin(300, page.title) }),
  'check-ins': (checkIn, id) => ({ ...checkIn, id }),
  commitments: (commitment, id) => ({ ...commitment, id }),
  entries: (entry, id) => ({
    ...entry,
    id,
    title: entry.title === '' ? '' : endedWithin(300, entry.title),
  }),
  meetings: (meeting, id) => ({
    ...meeting,
    id,
    calendar: null,
    title: `${meeting.title.trim() === '' ? 'Untitled meeting' : meeting.title}${ending}`,
  }),
}

function endedWithin(longest: number, name: string): string {
  return `${name.slice(0, longest - ending.length)}${ending}`
}
