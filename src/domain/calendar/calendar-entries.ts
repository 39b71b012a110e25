import type { Commitment } from '../commitments/commitment'
import type { Meeting } from '../meetings/meeting'
import type { CalendarEntry } from './calendar-entry'

const minutesBeforeMeeting = 10
/** A day that begins at midnight is reminded of at nine o’clock on the day before. */
const minutesBeforeDay = 15 * 60

/** A meeting as a calendar has it; null for one without a time. */
export function calendarEntryOfMeeting(
  { id, title, startsAt, durationMinutes, updatedAt }: Meeting,
  personNames: readonly string[],
): CalendarEntry | null {
  if (startsAt === null) return null
  const withWhom = personNames.length === 0 ? 'Meeting' : `Meeting with ${personNames.join(', ')}`
  return {
    uid: `meeting-${id}@attune`,
    title: title.trim() === '' ? withWhom : title.trim(),
    time: { kind: 'moment', at: startsAt, minutes: durationMinutes },
    remindMinutesBefore: minutesBeforeMeeting,
    changedAt: updatedAt,
  }
}

/** A promise as a calendar has it: a whole day; null for one without a date. */
export function calendarEntryOfCommitment(
  { id, text, owedBy, dueOn, updatedAt }: Commitment,
  personName: string | null,
): CalendarEntry | null {
  if (dueOn === null) return null
  const to = personName === null ? 'Promised' : `Promised to ${personName}`
  const from = personName === null ? 'Promised to me' : `Promised by ${personName}`
  return {
    uid: `commitment-${id}@attune`,
    title: `${owedBy === 'me' ? to : from}: ${text}`,
    time: { kind: 'day', day: dueOn },
    remindMinutesBefore: minutesBeforeDay,
    changedAt: updatedAt,
  }
}
