import { isUntouched } from '../../domain/calendar/take-in-event'
import { takeBackImport } from '../../domain/calendar/take-back-import'
import type { Meeting } from '../../domain/meetings/meeting'
import type { Library } from '../library/library'
import { forEachAtOnce } from './calendar-look'

interface ChangedMeeting {
  readonly before: Meeting
  readonly after: Meeting
}

/** What an import did, so that it can be taken back. */
export interface TakenIn {
  readonly added: string[]
  readonly changed: Map<string, ChangedMeeting>
  readonly removed: string[]
  readonly removedChanges: Map<string, ChangedMeeting>
  /** How many of the changed ones were only marked as cancelled. */
  marked: number
  readonly people: string[]
  readonly addresses: Map<string, string>
}

export function nothingTakenIn(): TakenIn {
  return {
    ...{ added: [], removed: [], people: [], marked: 0 },
    ...{ changed: new Map(), removedChanges: new Map(), addresses: new Map() },
  }
}

/**
 * Takes an import back as a whole. A meeting in which something was written since goes to the trash; one in which nothing
 * was is gone, so that it is as new when the calendar is taken in again.
 */
export async function undoCalendarImport(library: Library, taken: TakenIn, now: string): Promise<void> {
  const untouched = new Set<string>()
  await forEachAtOnce(taken.added, async (id) => {
    const meeting = await library.meetings.read(id).catch(() => null)
    if (meeting === null) return
    if (isUntouched(meeting)) untouched.add(id)
    await library.meetings.remove(id)
  })
  const trashed = (await library.trash.meetings.list()).filter(({ id }) => untouched.has(id))
  await forEachAtOnce(trashed, (each) => library.trash.meetings.discard(each))
  for (const id of taken.removed) await library.meetings.putBack(id).catch(() => null)
  await forEachAtOnce([...taken.changed, ...taken.removedChanges], async ([id, { before, after }]) => {
    if ((await library.meetings.read(id).catch(() => null)) === null) return
    await library.meetings.change(id, (newest) => ({
      ...takeBackImport(newest, before, after),
      updatedAt: now,
    }))
  })
  await removePeople(library, taken.people)
  for (const [id, address] of taken.addresses) {
    if ((await library.people.read(id).catch(() => null)) === null) continue
    await library.people.change(id, (person) => ({
      ...person,
      emails: person.emails.filter((email) => email !== address),
      updatedAt: now,
    }))
  }
}

/** Who is in a meeting by now stays. */
async function removePeople(library: Library, ids: readonly string[]): Promise<void> {
  const inMeetings = new Set(library.summaries().flatMap(({ personIds }) => personIds))
  const unneeded = new Set(ids.filter((id) => !inMeetings.has(id)))
  await forEachAtOnce([...unneeded], (id) => library.people.remove(id).catch(() => undefined))
  const trashed = (await library.trash.people.list()).filter(({ id }) => unneeded.has(id))
  await forEachAtOnce(trashed, (each) => library.trash.people.discard(each).catch(() => undefined))
}
