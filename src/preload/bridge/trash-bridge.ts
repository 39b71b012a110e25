import type { RecordKindName } from '../../domain/records/record-kind-name'
import { ask, on } from './ask'

/** Subscriptions to what changes in records, of each kind. */
const changes: Readonly<Record<RecordKindName, (listener: () => void) => () => void>> = {
  people: on('people:changed'),
  phrases: on('phrases:changed'),
  plays: on('plays:changed'),
  pages: on('pages:changed'),
  'check-ins': on('check-ins:changed'),
  commitments: on('commitments:changed'),
  entries: on('entries:changed'),
  meetings: on('meetings:changed'),
}

export const trashBridge = {
  trash: {
    list: ask('trash:list'),
    putBack: ask('trash:put-back'),
    discard: ask('trash:discard'),
    empty: ask('trash:empty'),
    /** Hears that records of any kind changed, came or went, and the trash perhaps with them. */
    onChanged: (listener: () => void): (() => void) => {
      const stops = Object.values(changes).map((onChanged) => onChanged(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  },
} as const
