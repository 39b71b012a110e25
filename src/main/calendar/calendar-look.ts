import type { CalendarFile } from '../../domain/calendar/calendar-event'
import {
  likelySelf,
  matchEventPeople,
  type MatchedEventPerson,
} from '../../domain/calendar/match-event-people'
import { isProposed, planCalendarImport, type PlannedEvent } from '../../domain/calendar/plan-calendar-import'
import { keyOf } from '../../domain/calendar/event-order'
import type { PeopleOfKeys } from '../../domain/calendar/take-in-event'
import type { Meeting } from '../../domain/meetings/meeting'
import type { CalendarLookedAt, CalendarRow } from '../../ipc/requests/calendar-requests'
import type { Library } from '../library/library'
import { idOfEvent } from './event-id'

/** A calendar compared with the library: what would become of each event, and who everybody is. */
export interface CalendarLook {
  readonly name: string
  readonly file: CalendarFile
  readonly known: ReadonlyMap<string, Meeting>
  readonly planned: readonly PlannedEvent[]
  readonly people: readonly MatchedEventPerson[]
}

/** How many records are read or written at a time. */
export const atOnce = 16

/** Runs a task for each, a few at a time; stops when `isStopped` says so. */
export async function forEachAtOnce<T>(
  all: readonly T[],
  task: (each: T) => Promise<unknown>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (let start = 0; start < all.length && !isStopped(); start += atOnce)
    await Promise.all(all.slice(start, start + atOnce).map(task))
}

/** Compares a calendar with what the library holds; changes nothing. */
export async function lookAtCalendar(
  library: Library,
  file: CalendarFile,
  name: string,
  ownAddresses: readonly string[],
): Promise<CalendarLook> {
  const known = await knownMeetings(library, file)
  const deleted = await deletedByPerson(library, file, known)
  const decidedBefore = new Map(
    [...known.values()].flatMap(({ calendar }) =>
      (calendar?.imported.people ?? []).map(({ key, personId }) => [key, personId] as const),
    ),
  )
  const people = matchEventPeople(file.events, {
    ...{ people: library.peopleSummaries(), ownAddresses, decidedBefore },
  })
  const withPromises = new Set(library.summariesOf('commitments').flatMap(({ meetingId }) => meetingId ?? []))
  const planned = planCalendarImport(file, {
    ...{ known: [...known.values()], deleted, ownAddresses, withPromises },
    people: proposedPeople(people),
  })
  return { name, file, known, planned, people }
}

/** Whom the proposals mean; somebody new has no id yet, and counts as a change by their key. */
function proposedPeople(people: readonly MatchedEventPerson[]): PeopleOfKeys {
  return new Map(
    people.map(({ key, match }) => {
      switch (match.kind) {
        case 'known':
          return [key, match.personId]
        case 'new':
        case 'several':
          return [key, `new ${key}`]
        case 'me':
        case 'left-out':
          return [key, null]
      }
    }),
  )
}

async function knownMeetings(library: Library, file: CalendarFile): Promise<Map<string, Meeting>> {
  const uids = new Set(file.events.map(({ uid }) => uid))
  const ids = library
    .summaries()
    .flatMap(({ id, calendarUid }) => (calendarUid !== null && uids.has(calendarUid) ? [id] : []))
  const known = new Map<string, Meeting>()
  await forEachAtOnce(ids, async (id) => {
    // A damaged meeting is told of elsewhere, and is no reason to take in nothing.
    const meeting = await library.meetings.read(id).catch(() => null)
    if (meeting !== null && meeting.calendar !== null) known.set(id, meeting)
  })
  return known
}

/** The events whose meetings the person threw away: they do not come back by themselves. */
async function deletedByPerson(
  library: Library,
  file: CalendarFile,
  known: ReadonlyMap<string, Meeting>,
): Promise<Set<string>> {
  const trashed = new Map((await library.trash.meetings.list()).map((each) => [each.id, each]))
  const deleted = new Set<string>()
  for (const event of file.events) {
    const id = idOfEvent(event)
    const file_ = trashed.get(id)
    if (file_ === undefined || known.has(id)) continue
    const meeting = await library.trash.meetings.read(file_).catch(() => null)
    // What its calendar cancelled, and has again, is as new.
    if ((meeting?.calendar?.cancelledAt ?? null) === null) deleted.add(keyOf(event))
  }
  return deleted
}

/** What of a look crosses to the page. */
export function lookedAt(
  look: CalendarLook,
  number: number,
  ownAddresses: readonly string[],
): CalendarLookedAt {
  const { name, file, planned, people } = look
  const zones = file.events.filter(({ isAllDay }) => !isAllDay).map(({ zone }) => zone)
  const unknown = zones.flatMap((zone) => (zone.kind === 'unknown' ? [zone.name] : []))
  return {
    ...{ look: number, name: name === '' ? file.name : name, people, problems: file.problems },
    rows: planned.map((each) => rowOf(each, look.known)),
    likelySelf: ownAddresses.length === 0 ? likelySelf(file.name, file.events, people) : null,
    floating: zones.filter(({ kind }) => kind === 'floating').length,
    unknownZones: [...new Set(unknown)].slice(0, 20),
    machineZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

function rowOf(planned: PlannedEvent, known: ReadonlyMap<string, Meeting>): CalendarRow {
  const shown = planned.event ?? detailsOf(known.get('meetingId' in planned ? planned.meetingId : ''))
  const { title, startsAt, durationMinutes, isAllDay, place } = shown
  return {
    ...{ title, startsAt, durationMinutes, isAllDay, place },
    outcome: outcomeOf(planned),
    isProposed: isProposed(planned),
    isRepeating: shown.recurrenceId !== null,
    people: planned.event?.people.map(({ email, name }) => (email === '' ? `name ${name}` : email)) ?? [],
  }
}

function detailsOf(meeting: Meeting | undefined) {
  const calendar = meeting?.calendar ?? null
  if (calendar === null) {
    const nothing = { title: '', startsAt: new Date(0).toISOString(), durationMinutes: 0, place: '' }
    return { ...nothing, isAllDay: false, recurrenceId: null }
  }
  return { ...calendar.imported, recurrenceId: calendar.recurrenceId }
}

function outcomeOf(planned: PlannedEvent): CalendarRow['outcome'] {
  switch (planned.kind) {
    case 'new':
      return { kind: 'new', because: planned.because }
    case 'changed':
      return { kind: 'changed', parts: planned.parts }
    case 'cancelled':
      return {
        ...{ kind: 'cancelled', isUntouched: planned.isUntouched },
        isGoneFromSeries: planned.event === null,
      }
    case 'unchanged':
    case 'outdated':
    case 'nothing':
      return { kind: planned.kind }
  }
}
