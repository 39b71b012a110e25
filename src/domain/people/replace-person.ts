import type { CalendarOrigin } from '../calendar/calendar-origin'
import type { CheckIn } from '../check-ins/check-in'
import type { Commitment } from '../commitments/commitment'
import type { JournalEntry } from '../journal/journal-entry'
import type { Meeting } from '../meetings/meeting'

/** Each id once, with `from` as `to`, or without it where `to` is null. */
function replaced(ids: readonly string[], from: string, to: string | null): string[] {
  return [...new Set(ids.flatMap((id) => (id === from ? (to ?? []) : [id])))]
}

/** Who was forgotten is forgotten with the address that a calendar had. */
function originWith(origin: CalendarOrigin, from: string, to: string | null): CalendarOrigin {
  const people = origin.imported.people.flatMap((person) => {
    if (person.personId !== from) return [person]
    return to === null ? [] : [{ ...person, personId: to }]
  })
  return { ...origin, imported: { ...origin.imported, people } }
}

/**
 * The record with one person in the place of another, or without the person where `to` is null; for the kinds that name
 * people. A check-in about a person who is nobody has no meaning, so it can only be given to another.
 */
export const replacePerson = {
  meetings: (meeting: Meeting, from: string, to: string | null): Meeting => ({
    ...meeting,
    personIds: replaced(meeting.personIds, from, to),
    calendar: meeting.calendar === null ? null : originWith(meeting.calendar, from, to),
  }),
  entries: (entry: JournalEntry, from: string, to: string | null): JournalEntry => ({
    ...entry,
    personIds: replaced(entry.personIds, from, to),
  }),
  commitments: (commitment: Commitment, from: string, to: string | null): Commitment => ({
    ...commitment,
    personId: commitment.personId === from ? to : commitment.personId,
  }),
  'check-ins': (checkIn: CheckIn, from: string, to: string): CheckIn =>
    checkIn.subject.kind === 'trust' && checkIn.subject.personId === from
      ? { ...checkIn, subject: { kind: 'trust', personId: to } }
      : checkIn,
}
