import { readFileSync } from 'node:fs'
import type { CalendarFile, CalendarWindow } from '../../src/domain/calendar/calendar-event'
import { findNamedZone } from '../../src/domain/calendar/named-zone'
import { readCalendar } from '../../src/domain/calendar/read-calendar'
import type { Zone } from '../../src/domain/calendar/wall-clock'

/** The window that the calendars in the fixtures were written for. */
export const calendarWindow: CalendarWindow = {
  from: Date.parse('2026-02-01T00:00:00Z'),
  to: Date.parse('2026-08-01T00:00:00Z'),
}

export function zoneNamed(name: string): Zone {
  const zone = findNamedZone(name)
  if (zone === null) throw new Error(`no zone ${name}`)
  return zone
}

export function calendarFixture(name: string): string {
  return new URL(`../fixtures/calendars/${name}.ics`, import.meta.url).pathname
}

/** A calendar of the fixtures, read on a machine in Berlin. */
export function readFixture(name: string): CalendarFile {
  return readCalendar(readFileSync(calendarFixture(name), 'utf8'), calendarWindow, zoneNamed('Europe/Berlin'))
}

/** A calendar with these lines in one event. */
export function calendarWith(...lines: readonly string[]): string {
  return calendarOf(['UID:one', 'SUMMARY:One', ...lines])
}

/** A calendar with an event for each list of lines. */
export function calendarOf(...events: readonly (readonly string[])[]): string {
  const written = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...written, 'END:VCALENDAR', ''].join(
    '\r\n',
  )
}
