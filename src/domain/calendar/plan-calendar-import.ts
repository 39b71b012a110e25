import type { Meeting } from '../meetings/meeting'
import type { CalendarEvent, CalendarFile } from './calendar-event'
import { isOlder, keyOf } from './event-order'
import { changedParts, followEvent, isUntouched, type ChangedPart, type PeopleOfKeys } from './take-in-event'

/**
 * What an import would do with an event. `cancelled` has a meeting that its event, or its place in a series, is gone of:
 * an untouched one would be deleted, another one marked. `nothing` is a cancelled event that never was a meeting here.
 */
export type PlannedEvent =
  | { readonly kind: 'new'; readonly event: CalendarEvent; readonly because: WhyNew }
  | {
      readonly kind: 'changed'
      readonly event: CalendarEvent
      readonly meetingId: string
      readonly parts: readonly ChangedPart[]
    }
  | { readonly kind: 'unchanged'; readonly event: CalendarEvent; readonly meetingId: string }
  | {
      readonly kind: 'cancelled'
      /** Null where the series has this time no more. */
      readonly event: CalendarEvent | null
      readonly meetingId: string
      readonly isUntouched: boolean
    }
  | { readonly kind: 'outdated'; readonly event: CalendarEvent; readonly meetingId: string }
  | { readonly kind: 'nothing'; readonly event: CalendarEvent }

/** Why a new event is proposed, or is not: only `usual` is taken unless the person says otherwise. */
export type WhyNew = 'usual' | 'all-day' | 'declined' | 'outside' | 'deleted-before'

export interface ImportSurroundings {
  /** The meetings that were made from events of this file before. */
  readonly known: readonly Meeting[]
  /** The keys of events whose meetings the person deleted. */
  readonly deleted: ReadonlySet<string>
  readonly people: PeopleOfKeys
  /** The writer’s own addresses, in small letters. */
  readonly ownAddresses: readonly string[]
  /** Meetings that promises were made in: they are not empty. */
  readonly withPromises: ReadonlySet<string>
}

/** What taking in this file would do, in the order of the events; nothing is done. */
export function planCalendarImport(file: CalendarFile, surroundings: ImportSurroundings): PlannedEvent[] {
  const { known } = surroundings
  const byKey = new Map(
    known.flatMap((meeting) => (meeting.calendar === null ? [] : [[keyOf(meeting.calendar), meeting]])),
  )
  const isOnlyOne = new Set(file.events.map(({ uid }) => uid)).size === 1
  const planned = file.events.flatMap((event) => planEvent(event, byKey, surroundings, isOnlyOne))
  const named = new Set(planned.flatMap((each) => ('meetingId' in each ? [each.meetingId] : [])))
  return [...planned, ...goneFromSeries(file, known, named, surroundings)]
}

/** Whether a planned event is done unless the person decides otherwise. */
export function isProposed(planned: PlannedEvent): boolean {
  switch (planned.kind) {
    case 'new':
      return planned.because === 'usual'
    case 'changed':
    case 'cancelled':
      return true
    case 'unchanged':
    case 'outdated':
    case 'nothing':
      return false
  }
}

function planEvent(
  event: CalendarEvent,
  byKey: ReadonlyMap<string, Meeting>,
  surroundings: ImportSurroundings,
  isOnlyOne: boolean,
): PlannedEvent[] {
  if (event.status === 'cancelled' && event.recurrenceId === null) {
    // A series is cancelled as a whole.
    const all = [...byKey.values()].filter(({ calendar }) => calendar?.uid === event.uid)
    if (all.length > 0) return all.map((meeting) => planCancelled(event, meeting, surroundings))
  }
  const meeting = byKey.get(keyOf(event))
  if (meeting === undefined) {
    if (event.status === 'cancelled') return [{ kind: 'nothing', event }]
    return [{ kind: 'new', event, because: whyNew(event, surroundings, isOnlyOne) }]
  }
  if (event.status === 'cancelled') return [planCancelled(event, meeting, surroundings)]
  if (meeting.calendar !== null && isOlder(event, meeting.calendar))
    return [{ kind: 'outdated', event, meetingId: meeting.id }]
  const after = followEvent(meeting, event, surroundings.people)
  const parts = changedParts(meeting, after)
  if (parts.length > 0) return [{ kind: 'changed', event, meetingId: meeting.id, parts }]
  return [{ kind: 'unchanged', event, meetingId: meeting.id }]
}

function whyNew(event: CalendarEvent, surroundings: ImportSurroundings, isOnlyOne: boolean): WhyNew {
  const { deleted, ownAddresses } = surroundings
  const isDeclined = event.people.some(
    ({ email, participation }) => participation === 'declined' && ownAddresses.includes(email),
  )
  if (isDeclined) return 'declined'
  // Somebody who opens one invitation means that one.
  if (isOnlyOne) return 'usual'
  if (deleted.has(keyOf(event))) return 'deleted-before'
  if (event.isOutside) return 'outside'
  return event.isAllDay ? 'all-day' : 'usual'
}

function planCancelled(
  event: CalendarEvent | null,
  meeting: Meeting,
  { withPromises }: ImportSurroundings,
): PlannedEvent {
  const { calendar, id: meetingId } = meeting
  if (event !== null && calendar !== null) {
    if (isOlder(event, calendar)) return { kind: 'outdated', event, meetingId }
    if (calendar.cancelledAt !== null) return { kind: 'unchanged', event, meetingId }
  }
  return {
    kind: 'cancelled',
    event,
    meetingId,
    isUntouched: isUntouched(meeting) && !withPromises.has(meetingId),
  }
}

/** Meetings of a series that this file has whole, and has not at their time any more. */
function goneFromSeries(
  { wholeSeries, window }: CalendarFile,
  known: readonly Meeting[],
  named: ReadonlySet<string>,
  surroundings: ImportSurroundings,
): PlannedEvent[] {
  const series = new Set(wholeSeries)
  return known
    .filter(({ id, calendar }) => {
      if (calendar === null || calendar.recurrenceId === null || calendar.cancelledAt !== null) return false
      const at = Date.parse(calendar.imported.startsAt)
      return series.has(calendar.uid) && !named.has(id) && at >= window.from && at < window.to
    })
    .map((meeting) => planCancelled(null, meeting, surroundings))
}
