import { sameValue } from '../merging/same-value'
import type { Meeting } from '../meetings/meeting'

/**
 * A meeting as it was before an import changed it; what a person changed since stays. `after` is what the import made.
 */
export function takeBackImport(newest: Meeting, before: Meeting, after: Meeting): Meeting {
  const back = <K extends keyof Meeting>(part: K): Meeting[K] =>
    sameValue(newest[part], after[part]) ? before[part] : newest[part]
  const { medium } = newest.preparation
  const isFollowed = medium === after.preparation.medium
  return {
    ...newest,
    title: back('title'),
    startsAt: back('startsAt'),
    durationMinutes: back('durationMinutes'),
    personIds: back('personIds'),
    preparation: { ...newest.preparation, medium: isFollowed ? before.preparation.medium : medium },
    calendar: before.calendar,
  }
}
