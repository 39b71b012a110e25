import { nameOfCheckIn } from '../../domain/check-ins/name-of-check-in'
import type { SearchHit } from '../../domain/search/search-answer'
import type { SearchPlace } from '../../domain/search/search-document'
import { routes, type MeetingTab } from '../routes'

const practiceName = nameOfCheckIn({ subject: { kind: 'practice' } })

const tabs: Readonly<Partial<Record<SearchPlace, MeetingTab>>> = {
  notes: 'meet',
  'say-backs': 'reflect',
  reflection: 'reflect',
}

/** The part of a meeting that holds lines of this place. */
export function tabOfPlace(place: SearchPlace): MeetingTab {
  return tabs[place] ?? 'prepare'
}

/** Where a record that was found is to be read. */
export function placeOfHit({ kind, id, title, personIds, excerpt }: SearchHit): string {
  switch (kind) {
    case 'meetings':
      return excerpt === null ? routes.meeting(id) : routes.meeting(id, tabOfPlace(excerpt.place))
    case 'people':
      return routes.person(id)
    case 'check-ins': {
      // Trust stands with the person whom it is about; the others are of oneself, or of an organisation.
      const [personId] = personIds
      if (personId !== undefined) return routes.person(personId)
      return title === practiceName ? '/check-ins/practice' : '/check-ins/setting'
    }
    case 'commitments':
      return `/commitments/${id}`
    case 'entries':
      return routes.entry(id)
    case 'plays':
      return routes.ownPlay(id)
    case 'pages':
      return routes.sharedPage(id)
  }
}
