import ICAL from 'ical.js'
import { asOneLine } from '../records/one-line'
import type { CalendarEvent, CalendarWindow } from './calendar-event'
import { keyOfTime, timesOf, type CalendarTime, type ZonesOfFile } from './calendar-time'
import { guessMedium } from './guess-medium'
import { parseBlock } from './parse-block'
import { peopleOfEvent } from './people-of-event'
import { repeatEvent, repeats, type StepBudget } from './repeat-event'
import type { CalendarBlock } from './split-calendar'

const longest = { uid: 1_000, title: 300, place: 1_000, about: 8_000 }

const minuteMs = 60_000

/** For an event that says when it begins and not when it ends. */
const usualMinutes = 30

/** An event as it stands in the file, before it is known which of its times others replace. */
export interface ReadEvent {
  readonly event: CalendarEvent
  /** Its times within the window, where it repeats; null where it does not. */
  readonly times: readonly CalendarTime[] | null
  readonly isWhole: boolean
  readonly start: CalendarTime
  /** The time of its series that it replaces; null for what replaces none. */
  readonly replaces: CalendarTime | null
  readonly problems: readonly string[]
}

/** How a file is read: its zones, the time that is asked for, and what may be spent on rules. */
export interface ReadingOfFile {
  readonly zones: ZonesOfFile
  readonly window: CalendarWindow
  readonly budget: StepBudget
  /** `CANCEL` makes every event a cancelled one. */
  readonly method: string
}

/** Why an event cannot be taken, in words. */
export class EventRefused extends Error {}

/** Reads one event; throws `EventRefused`, or what the library throws for what no calendar writes. */
export function readEvent(block: CalendarBlock, reading: ReadingOfFile): ReadEvent {
  const { component, unreadable } = parseBlock(block)
  const { zones, window, method } = reading
  const start = startOf(component, zones)
  const problems = unreadable.map((line) => `the line “${line}” cannot be read and was left out`)
  const title = asOneLine(textOf(component, 'summary')).slice(0, longest.title)
  const startMs = start.zone.toInstant(start.wall)
  const durationMinutes = minutesOf(component, start, zones, problems)
  const uid = asOneLine(textOf(component, 'uid'))
  if (uid.length > longest.uid) throw new EventRefused('what it is called by the calendar (UID) is too long')
  const replaces = recurrenceOf(component, reading, problems)
  const isSeries = replaces === null && repeats(component)
  const repeated = isSeries ? repeatEvent(component, start, window, zones, reading.budget) : null
  const place = placeOf(component)
  const about = textOf(component, 'description').slice(0, longest.about)
  const event: CalendarEvent = {
    line: block.line,
    uid: uid === '' ? `without-uid ${new Date(startMs).toISOString()} ${title}` : uid,
    recurrenceId: replaces === null ? null : keyOfTime(replaces),
    sequence: sequenceOf(component),
    changedAt: changedAtOf(component),
    status: method === 'CANCEL' ? 'cancelled' : statusOf(component),
    title,
    startsAt: new Date(startMs).toISOString(),
    durationMinutes,
    isAllDay: start.isDay,
    zone: start.told,
    people: peopleOfEvent(component),
    place,
    medium: guessMedium({ place, conference: conferenceOf(component), about }),
    about,
    isOutside: startMs >= window.to || startMs + durationMinutes * minuteMs <= window.from,
  }
  return {
    ...{ event, start, replaces },
    times: repeated?.times ?? null,
    isWhole: repeated?.isWhole ?? false,
    problems: [...problems, ...(repeated?.problems ?? [])],
  }
}

function startOf(component: ICAL.Component, zones: ZonesOfFile): CalendarTime {
  const property = component.getFirstProperty('dtstart')
  if (property === null) throw new EventRefused('it does not say when it begins')
  try {
    const [start] = timesOf(property, zones)
    if (start !== undefined) return start
  } catch {
    // Told below.
  }
  throw new EventRefused('when it begins cannot be read')
}

function recurrenceOf(
  component: ICAL.Component,
  { zones }: ReadingOfFile,
  problems: string[],
): CalendarTime | null {
  if (!component.hasProperty('recurrence-id')) return null
  const property = component.getFirstProperty('recurrence-id')
  const [time] = property === null ? [] : timesOf(property, zones)
  if (time === undefined) throw new EventRefused('it does not say which time of its series it is')
  if (String(property?.getParameter('range')).toUpperCase() === 'THISANDFUTURE')
    problems.push('it changes this time and all later ones; only this one is changed here')
  return time
}

function minutesOf(
  component: ICAL.Component,
  start: CalendarTime,
  zones: ZonesOfFile,
  problems: string[],
): number {
  const usual = start.isDay ? 24 * 60 : usualMinutes
  try {
    const ending = component.getFirstProperty('dtend')
    if (ending !== null) {
      const [end] = timesOf(ending, zones)
      if (end === undefined) return usual
      // Days are counted on the calendar: one on which clocks are changed is a day all the same.
      const ms = start.isDay
        ? end.wall - start.wall
        : end.zone.toInstant(end.wall) - start.zone.toInstant(start.wall)
      if (ms > 0) return Math.round(ms / minuteMs)
      if (ms < 0) problems.push('it ends before it begins; its length is not known')
      return usual
    }
    const duration = component.getFirstPropertyValue('duration')
    if (!(duration instanceof ICAL.Duration)) return usual
    const minutes = Math.round(duration.toSeconds() / 60)
    return Number.isFinite(minutes) && minutes > 0 ? minutes : usual
  } catch {
    problems.push('when it ends cannot be read')
    return usual
  }
}

function sequenceOf(component: ICAL.Component): number {
  const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0)
  return Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 ? sequence : 0
}

/** The calendar’s own change, else when what was sent was written (RFC 5545, 3.8.7). */
function changedAtOf(component: ICAL.Component): string | null {
  for (const name of ['last-modified', 'dtstamp']) {
    const value = component.getFirstPropertyValue(name)
    if (!(value instanceof ICAL.Time)) continue
    const ms = value.toJSDate().getTime()
    if (Number.isFinite(ms) && ms > 0 && ms < 253_402_300_800_000) return new Date(ms).toISOString()
  }
  return null
}

function statusOf(component: ICAL.Component): CalendarEvent['status'] {
  switch (textOf(component, 'status').trim().toUpperCase()) {
    case 'CANCELLED':
    case 'CANCELED':
      return 'cancelled'
    case 'TENTATIVE':
      return 'tentative'
    default:
      return 'confirmed'
  }
}

function placeOf(component: ICAL.Component): string {
  const place = asOneLine(textOf(component, 'location')) || asOneLine(conferenceOf(component))
  return (place || linkOf(component)).slice(0, longest.place)
}

/** An address of the event itself counts as its place where it leads to a call. */
function linkOf(component: ICAL.Component): string {
  const url = asOneLine(textOf(component, 'url'))
  return guessMedium({ place: url, conference: '', about: '' }) === null ? '' : url
}

function conferenceOf(component: ICAL.Component): string {
  const names = [
    ...['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'],
    ...['x-microsoft-onlinemeetingexternallink', 'x-microsoft-onlinemeetingconflink'],
  ]
  return names.map((name) => textOf(component, name)).find((link) => /^(https|tel):/i.test(link)) ?? ''
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}
