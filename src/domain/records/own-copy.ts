import { longestPhrase } from '../phrases/phrase'
import type { RecordKindName } from './record-kind-name'
import type { RecordOf } from './record-of'

type OwnCopies = { readonly [K in RecordKindName]: (record: RecordOf[K], title: string) => RecordOf[K] }

/**
 * A record under another title, as a copy that stands beside what it was made of: it is the person’s own then, and does
 * not go with the worked example. What has no title of its own is copied without one.
 */
export const ownCopyOf: OwnCopies = {
  people: (person, name) => ({ ...person, name: name.slice(0, 200), isExample: false }),
  phrases: (phrase, text) => ({ ...phrase, text: text.slice(0, longestPhrase) }),
  plays: (play, name) => ({ ...play, name: name.slice(0, 200) }),
  pages: (page, title) => ({ ...page, title: title.slice(0, 300) }),
  'check-ins': (checkIn) => ({ ...checkIn, isExample: false }),
  commitments: (commitment, text) => ({ ...commitment, text: text.slice(0, 2000), isExample: false }),
  entries: (entry, title) => ({ ...entry, title: title.slice(0, 300), isExample: false }),
  // What a calendar says next concerns the one that it was made from, not a copy.
  meetings: (meeting, title) => ({ ...meeting, title, isExample: false, calendar: null }),
}
