import type { Meeting } from '../meetings/meeting'
import type { Person } from '../people/person'
import type { Phrase } from '../phrases/phrase'

const ending = ' (imported)'

/** An imported meeting beside the one that is here: under an id of its own, and named so. */
export function importedMeeting(meeting: Meeting, id: string): Meeting {
  return {
    ...meeting,
    id,
    title: `${meeting.title.trim() === '' ? 'Untitled meeting' : meeting.title}${ending}`,
  }
}

const longestName = 200

export function importedPerson(person: Person, id: string): Person {
  return { ...person, id, name: `${person.name.slice(0, longestName - ending.length)}${ending}` }
}

/** A phrase is to be said as it is, and gets no addition. */
export function importedPhrase(phrase: Phrase, id: string): Phrase {
  return { ...phrase, id }
}
