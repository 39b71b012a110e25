import { asOneLine } from '../records/one-line'
import type { CalendarEvent, CalendarFile, CalendarProblem, CalendarWindow } from './calendar-event'
import { keyOfTime, type ZonesOfFile } from './calendar-time'
import { definedZone } from './defined-zone'
import { isOlder, keyOf } from './event-order'
import { findNamedZone, machineZone } from './named-zone'
import { EventRefused, readEvent, type ReadEvent, type ReadingOfFile } from './read-event'
import { BudgetSpent, StepBudget } from './repeat-event'
import { splitCalendar, type CalendarBlock, type SplitCalendar } from './split-calendar'
import type { Zone } from './wall-clock'

const dayMs = 24 * 60 * 60_000

/** More than a lifetime of meetings. */
const mostEvents = 20_000

/** Some seconds of following rules; the calendar of a busy decade takes a tenth of it. */
const stepsOfAFile = 200_000

/** What a message about an event says when it is no event by itself (RFC 5546): answers, and questions about others. */
const messagesOnly = new Set(['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'])

/**
 * Reads the text of one or many calendars (RFC 5545). An event that cannot be read is refused alone and told with its
 * line and title; events that repeat are taken within the window, others wherever they are. Never throws, and ends soon
 * for any text; `machine` is the zone for times that name none.
 */
export function readCalendar(
  text: string,
  window: CalendarWindow,
  machine: Zone = machineZone(),
): CalendarFile {
  const split = splitCalendar(text)
  const method = propertyOf(split, 'METHOD').toUpperCase()
  const name = asOneLine(propertyOf(split, 'X-WR-CALNAME') || propertyOf(split, 'NAME')).slice(0, 200)
  const problems = problemsOf(split)
  if (messagesOnly.has(method)) {
    const reason =
      'This is an answer to an invitation and not an event of its own, so there is nothing to take in.'
    return { name, window, events: [], wholeSeries: [], problems: [...problems, aboutFile(reason)] }
  }
  const reading: ReadingOfFile = {
    ...{ window, method },
    zones: zonesOf(split, machine),
    budget: new StepBudget(stepsOfAFile),
  }
  const read = split.events.slice(0, mostEvents).flatMap((block) => readOrTell(block, reading, problems))
  if (split.events.length > mostEvents) {
    const more = (split.events.length - mostEvents).toLocaleString('en')
    problems.push(aboutFile(`There are too many events; the last ${more} were left out.`))
  }
  return { name, window, problems, ...assembled(read) }
}

/** Many of them may be broken in the same way, and nobody reads a thousand lines. */
const mostTold = 500

function readOrTell(
  block: CalendarBlock,
  reading: ReadingOfFile,
  problems: CalendarProblem[],
): readonly ReadEvent[] {
  const tell = (title: string, reason: string) => {
    if (problems.length < mostTold) problems.push({ line: block.line, title, reason })
  }
  try {
    const read = readEvent(block, reading)
    for (const reason of read.problems) tell(read.event.title, reason)
    return [read]
  } catch (error) {
    tell(titleIn(block), whyRefused(error))
    return []
  }
}

function whyRefused(error: unknown): string {
  if (error instanceof EventRefused) return error.message
  return error instanceof BudgetSpent
    ? 'it repeats in a way that takes too long to follow'
    : 'it cannot be read'
}

/** The series with the times that were moved, changed or cancelled in their places, and everything else. */
function assembled(read: readonly ReadEvent[]): Pick<CalendarFile, 'events' | 'wholeSeries'> {
  const single = newestOfEach(read.filter(({ times }) => times === null))
  const series = newestOfEach(read.filter(({ times }) => times !== null))
  const events = new Map<string, CalendarEvent>()
  for (const { event, times } of series.values()) {
    for (const time of times ?? []) {
      const at = time.zone.toInstant(time.wall)
      const recurrenceId = keyOfTime(time)
      events.set(keyOf({ uid: event.uid, recurrenceId }), {
        ...event,
        ...{ recurrenceId, startsAt: new Date(at).toISOString(), isOutside: false },
      })
    }
  }
  for (const each of single.values()) {
    const replacing = inSeries(each, series)
    events.set(keyOf(replacing), replacing)
  }
  const ordered = [...events.values()].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  const whole = [...series.values()].filter(({ isWhole }) => isWhole).map(({ event }) => event.uid)
  return { events: ordered, wholeSeries: [...new Set(whole)] }
}

/**
 * An event as the time of its series that it replaces. Exchange names that by its day alone, or by the midnight of that
 * day, also where the series has a time of day.
 */
function inSeries({ event, replaces }: ReadEvent, series: ReadonlyMap<string, ReadEvent>): CalendarEvent {
  const owner = series.get(keyOf({ uid: event.uid, recurrenceId: null }))
  const times = owner?.times ?? []
  if (replaces === null || times.some((time) => keyOfTime(time) === event.recurrenceId)) return event
  if (replaces.wall % dayMs !== 0) return event
  const ofDay = times.find(({ wall }) => Math.floor(wall / dayMs) * dayMs === replaces.wall)
  return ofDay === undefined ? event : { ...event, recurrenceId: keyOfTime(ofDay) }
}

/** Some calendars hold earlier states of an event beside the newest one. */
function newestOfEach(read: readonly ReadEvent[]): Map<string, ReadEvent> {
  const newest = new Map<string, ReadEvent>()
  for (const each of read) {
    const key = keyOf(each.event)
    const known = newest.get(key)
    if (known === undefined || !isOlder(each.event, known.event)) newest.set(key, each)
  }
  return newest
}

function zonesOf(split: SplitCalendar, machine: Zone): ZonesOfFile {
  const blocks = new Map<string, CalendarBlock>()
  for (const block of split.zones) blocks.set(lineOf(block.lines, 'TZID'), block)
  const found = new Map<string, Zone | null>()
  const find = (name: string): Zone | null => {
    const known = found.get(name)
    if (known !== undefined) return known
    // A name that the world knows is better than a copy of its rules, which may be cut short or of another year.
    const block = blocks.get(name)
    const alias = block === undefined ? '' : lineOf(block.lines, 'X-LIC-LOCATION')
    const zone =
      findNamedZone(name) ??
      (block === undefined ? null : definedZone(block)) ??
      (alias === '' ? null : findNamedZone(alias))
    found.set(name, zone)
    return zone
  }
  return { find, machine }
}

function problemsOf({ unended, others, strayLine, hasCalendar, events }: SplitCalendar): CalendarProblem[] {
  const problems: CalendarProblem[] = unended.slice(0, mostTold).map((block) => ({
    ...{ line: block.line, title: titleIn(block) },
    reason: 'it begins here and does not end',
  }))
  if (!hasCalendar && events.length === 0)
    problems.push(aboutFile('This is not a calendar: there is no event in it.'))
  else if (strayLine !== null)
    problems.push({ line: strayLine, title: '', reason: 'There is text that belongs to no calendar.' })
  if (others > 0) problems.push(aboutFile('Tasks, notes and the like are not taken, only events.'))
  return problems
}

function aboutFile(reason: string): CalendarProblem {
  return { line: null, title: '', reason }
}

function titleIn({ lines }: CalendarBlock): string {
  return asOneLine(lineOf(lines, 'SUMMARY').replaceAll('\\', '')).slice(0, 120)
}

function propertyOf({ properties }: SplitCalendar, name: string): string {
  return lineOf(properties, name)
}

/** The value of the first such line, as it is written. */
function lineOf(lines: readonly string[], name: string): string {
  const line = lines.find((each) => {
    const start = each.slice(0, name.length + 1).toUpperCase()
    return start === `${name}:` || start === `${name};`
  })
  return line === undefined ? '' : line.slice(line.indexOf(':', name.length) + 1).trim()
}
