import ICAL from 'ical.js'
import { asOneLine } from '../records/one-line'
import type { CalendarDay } from '../records/calendar-day'
import type { Instant } from '../records/instant'

/** What goes into a calendar: a moment that lasts for minutes, or a whole day. */
export type CalendarTime =
  | { readonly kind: 'moment'; readonly at: Instant; readonly minutes: number }
  | { readonly kind: 'day'; readonly day: CalendarDay }

export interface CalendarEntry {
  /** The same each time, so that a second import replaces the first. */
  readonly uid: string
  readonly title: string
  readonly time: CalendarTime
  /** How long before it a calendar should remind, in minutes; null for never. */
  readonly remindMinutesBefore: number | null
  /** When it was changed last: of two with one uid the later one counts. */
  readonly changedAt: Instant
}

/**
 * The entry as an iCalendar file (RFC 5545) that any calendar opens. It holds the title and the time, and nothing of
 * what was prepared or noted: calendars are shared.
 */
export function writeCalendarFile({
  uid,
  title,
  time,
  remindMinutesBefore,
  changedAt,
}: CalendarEntry): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Attune//Attune//EN')
  calendar.addPropertyWithValue('version', '2.0')
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', uid)
  event.addPropertyWithValue('dtstamp', inUtc(changedAt))
  event.addPropertyWithValue('last-modified', inUtc(changedAt))
  event.addPropertyWithValue('summary', asOneLine(title))
  event.addPropertyWithValue('class', 'PRIVATE')
  const [start, end] = boundsOf(time)
  event.addPropertyWithValue('dtstart', start)
  event.addPropertyWithValue('dtend', end)
  // A promise takes no time of the day that it is due on.
  if (time.kind === 'day') event.addPropertyWithValue('transp', 'TRANSPARENT')
  if (remindMinutesBefore !== null) event.addSubcomponent(alarm(title, remindMinutesBefore))
  calendar.addSubcomponent(event)
  return `${calendar.toString()}\r\n`
}

function boundsOf(time: CalendarTime): [ICAL.Time, ICAL.Time] {
  switch (time.kind) {
    case 'moment': {
      const end = new Date(Date.parse(time.at) + time.minutes * 60_000).toISOString()
      return [inUtc(time.at), inUtc(end)]
    }
    case 'day': {
      const day = ICAL.Time.fromDateString(time.day)
      const next = day.clone()
      next.adjust(1, 0, 0, 0)
      return [day, next]
    }
  }
}

function inUtc(instant: Instant): ICAL.Time {
  // Calendars count in whole seconds.
  return ICAL.Time.fromDateTimeString(`${instant.slice(0, 19)}Z`)
}

function alarm(title: string, minutes: number): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', asOneLine(title))
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-minutes * 60))
  return component
}
