import { sameValue } from '../merging/same-value'
import { newMeeting, type Meeting } from '../meetings/meeting'
import { notesText } from '../notes/notes-text'
import type { CalendarEvent } from './calendar-event'
import type { CalendarOrigin, ImportedDetails } from './calendar-origin'
import { keyOfPerson } from './match-event-people'

/** Who somebody of a calendar became, by their key; null for the writer and for who is left out. */
export type PeopleOfKeys = ReadonlyMap<string, string | null>

/** A part of a meeting that a calendar changes. */
export type ChangedPart =
  'title' | 'time' | 'length' | 'place' | 'people' | 'about' | 'medium' | 'takes-place-again'

const shortestMinutes = 5
const longestMinutes = 24 * 60

/** A meeting made from an event. */
export function meetingOfEvent(event: CalendarEvent, id: string, people: PeopleOfKeys, now: string): Meeting {
  const imported = detailsOf(event, people)
  const blank = newMeeting(id, now)
  return {
    ...blank,
    title: imported.title,
    startsAt: imported.startsAt,
    durationMinutes: imported.durationMinutes,
    personIds: idsOf(imported),
    preparation: { ...blank.preparation, medium: imported.medium },
    calendar: originOf(event, imported),
  }
}

/**
 * A meeting as a newer state of its event has it. Only what the person did not change since it was taken in follows the
 * calendar; of the people those who came and went there do, whoever else was added or removed.
 */
export function followEvent(meeting: Meeting, event: CalendarEvent, people: PeopleOfKeys): Meeting {
  const before = meeting.calendar?.imported
  if (before === undefined) return meeting
  const imported = detailsOf(event, people)
  const isMoved = meeting.startsAt !== before.startsAt
  const isLengthened = meeting.durationMinutes !== before.durationMinutes
  const { medium } = meeting.preparation
  return {
    ...meeting,
    title: meeting.title === before.title ? imported.title : meeting.title,
    startsAt: isMoved ? meeting.startsAt : imported.startsAt,
    durationMinutes: isLengthened ? meeting.durationMinutes : imported.durationMinutes,
    personIds: followPeople(meeting.personIds, idsOf(before), idsOf(imported)),
    preparation: {
      ...meeting.preparation,
      medium: medium === before.medium ? imported.medium : medium,
    },
    calendar: originOf(event, imported),
  }
}

/** The meeting with its event cancelled at `now`; everything in it stays. */
export function cancelMeeting(meeting: Meeting, event: CalendarEvent | null, now: string): Meeting {
  const { calendar } = meeting
  if (calendar === null) return meeting
  const { sequence, changedAt } = event ?? calendar
  return { ...meeting, calendar: { ...calendar, sequence, changedAt, cancelledAt: now } }
}

/** What a person sees changed between two states of a meeting. */
export function changedParts(before: Meeting, after: Meeting): ChangedPart[] {
  const [was, is] = [before.calendar?.imported, after.calendar?.imported]
  const parts: readonly (readonly [ChangedPart, boolean])[] = [
    ['takes-place-again', (before.calendar?.cancelledAt ?? null) !== null],
    ['title', before.title !== after.title],
    ['time', before.startsAt !== after.startsAt],
    ['length', before.durationMinutes !== after.durationMinutes],
    ['place', was?.place !== is?.place],
    ['people', !sameValue(before.personIds, after.personIds)],
    ['medium', before.preparation.medium !== after.preparation.medium],
    ['about', was?.about !== is?.about],
  ]
  return parts.filter(([, isChanged]) => isChanged).map(([part]) => part)
}

/** Whether a person wrote nothing in a meeting, so that nothing is lost with it. */
export function isUntouched(meeting: Meeting): boolean {
  const { imported } = meeting.calendar ?? { imported: null }
  const blank = newMeeting(meeting.id, meeting.createdAt)
  const { medium, ...preparation } = meeting.preparation
  const { medium: _, ...blankPreparation } = blank.preparation
  return (
    meeting.purpose.trim() === '' &&
    (imported === null || (meeting.title === imported.title && medium === imported.medium)) &&
    sameValue(preparation, blankPreparation) &&
    notesText(meeting.notes).trim() === '' &&
    meeting.sayBacks.length === 0 &&
    sameValue(meeting.reflection, blank.reflection) &&
    meeting.startedAt === null &&
    meeting.closedAt === null
  )
}

function originOf(event: CalendarEvent, imported: ImportedDetails): CalendarOrigin {
  const { uid, recurrenceId, sequence, changedAt } = event
  return { uid, recurrenceId, sequence, changedAt, cancelledAt: null, imported }
}

function detailsOf(event: CalendarEvent, people: PeopleOfKeys): ImportedDetails {
  const { title, startsAt, durationMinutes, isAllDay, place, about, medium } = event
  return {
    ...{ title, startsAt, isAllDay, place, about, medium },
    durationMinutes: Math.min(Math.max(durationMinutes, shortestMinutes), longestMinutes),
    people: event.people.map((person) => {
      const key = keyOfPerson(person).slice(0, 300)
      return { key, personId: people.get(key) ?? null }
    }),
  }
}

function idsOf({ people }: ImportedDetails): string[] {
  return [...new Set(people.flatMap(({ personId }) => personId ?? []))]
}

function followPeople(
  current: readonly string[],
  before: readonly string[],
  now: readonly string[],
): string[] {
  const gone = new Set(before.filter((id) => !now.includes(id)))
  const came = now.filter((id) => !before.includes(id))
  return [...new Set([...current.filter((id) => !gone.has(id)), ...came])]
}
