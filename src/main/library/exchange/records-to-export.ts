import { mapKinds } from '../../../domain/records/map-kinds'
import type { RecordKindName } from '../../../domain/records/record-kind-name'
import type { Library } from '../library'

/**
 * The ids of all records, or those of these meetings, of the promises made in them, and of the people of both: what one
 * needs to read the meetings somewhere else, and nothing about anybody else.
 */
export function recordsToExport(
  library: Pick<Library, 'summariesOf'>,
  meetingIds: readonly string[] | null,
): Readonly<Record<RecordKindName, readonly string[]>> {
  if (meetingIds === null) return mapKinds((kind) => library.summariesOf(kind).map(({ id }) => id))
  const wanted = new Set(meetingIds)
  const commitments = library
    .summariesOf('commitments')
    .filter(({ meetingId }) => meetingId !== null && wanted.has(meetingId))
  const meetings = library.summariesOf('meetings').filter(({ id }) => wanted.has(id))
  const personIds = new Set([
    ...meetings.flatMap((meeting) => meeting.personIds),
    ...commitments.flatMap(({ personId }) => personId ?? []),
  ])
  const people = library.summariesOf('people').filter(({ id }) => personIds.has(id))
  return {
    ...mapKinds((): readonly string[] => []),
    meetings: meetingIds,
    commitments: commitments.map(({ id }) => id),
    people: people.map(({ id }) => id),
  }
}
