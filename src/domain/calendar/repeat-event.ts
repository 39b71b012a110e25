import ICAL from 'ical.js'
import { keyOfTime, timeOfWall, timesOf, wallOf, type CalendarTime, type ZonesOfFile } from './calendar-time'
import type { CalendarWindow } from './calendar-event'
import type { WallClock } from './wall-clock'

/** What an event becomes within the window. */
export interface Repeated {
  readonly times: readonly CalendarTime[]
  /** Whether these are all of its times there. */
  readonly isWhole: boolean
  /** What of it was not followed, in words. */
  readonly problems: readonly string[]
}

/** Two a day for the whole window is more than any meeting repeats. */
const mostTimes = 400

/** How far a rule is followed to reach the window, in steps: 25 years of days. */
const mostSteps = 10_000

const dayMs = 24 * 60 * 60_000

/** Steps that all rules of one file may take together, so that no file keeps the machine busy for long. */
export class StepBudget {
  constructor(private left: number) {}

  /** Throws when nothing is left. */
  take(): void {
    this.left -= 1
    if (this.left < 0) throw new BudgetSpent()
  }
}

export class BudgetSpent extends Error {}

/** Whether an event says that it repeats. */
export function repeats(event: ICAL.Component): boolean {
  return event.hasProperty('rrule') || event.hasProperty('rdate')
}

/**
 * All times of an event that repeats within the window: by its rules (RRULE) and single dates (RDATE), without those
 * that are taken out (EXDATE). It repeats by the clock of its own zone.
 */
export function repeatEvent(
  event: ICAL.Component,
  start: CalendarTime,
  window: CalendarWindow,
  zones: ZonesOfFile,
  budget: StepBudget,
): Repeated {
  const problems: string[] = []
  const excluded = exclusionsOf(event, zones, problems)
  const times = new Map<string, CalendarTime>([[keyOfTime(start), start]])
  for (const time of datesOf(event, 'rdate', zones, problems)) times.set(keyOfTime(time), time)
  let isWhole = true
  for (const property of event.getAllProperties('rrule')) {
    try {
      const walls = wallsOfRule(property, start, window, budget)
      isWhole &&= walls.isWhole
      if (!walls.isWhole) problems.push('it repeats too often; only its first times are taken')
      for (const wall of walls.walls) {
        const time = { ...start, wall }
        times.set(keyOfTime(time), time)
      }
    } catch (error) {
      isWhole = false
      const why = error instanceof RuleRefused ? error.message : 'how it repeats cannot be read'
      problems.push(`${why}; only its first time is taken`)
    }
  }
  const inWindow = [...times.values()].filter((time) => isWithin(time, window) && !excluded.has(time))
  inWindow.sort((a, b) => a.zone.toInstant(a.wall) - b.zone.toInstant(b.wall))
  const taken = inWindow.slice(0, mostTimes)
  if (inWindow.length > taken.length) {
    isWhole = false
    problems.push(`it repeats too often; only its first ${mostTimes} times are taken`)
  }
  return { times: taken, isWhole, problems: [...new Set(problems)] }
}

class RuleRefused extends Error {}

function wallsOfRule(
  property: ICAL.Property,
  start: CalendarTime,
  window: CalendarWindow,
  budget: StepBudget,
): { walls: WallClock[]; isWhole: boolean } {
  const given: unknown = property.getFirstValue()
  if (!(given instanceof ICAL.Recur)) throw new Error('no rule')
  if (given.freq === 'SECONDLY' || given.freq === 'MINUTELY' || given.freq === 'HOURLY')
    throw new RuleRefused('it repeats more often than daily')
  const rule = given.clone()
  if (isNeverReached(rule)) throw new Error('never')
  // A day beyond both ends, as the window is one of moments and the rule one of clocks.
  const from = start.zone.toWall(window.from) - dayMs
  const to = start.zone.toWall(window.to) + dayMs
  const until = untilOf(rule, start)
  if (until !== null && until < from - 31 * dayMs) return { walls: [], isWhole: true }
  rule.until = timeOfWall(Math.min(until ?? to, to), start.isDay)
  const first = timeOfWall(rule.count === null ? nearWindow(rule, start.wall, from) : start.wall, start.isDay)
  const next = steadyNext(rule, first, budget)
  const walls: WallClock[] = []
  for (let wall = next(); wall !== null && wall <= to; wall = next()) {
    if (wall >= from - 31 * dayMs) walls.push(wall)
    if (walls.length > mostTimes) return { walls, isWhole: false }
  }
  return { walls, isWhole: true }
}

/**
 * The next time of a rule, or null after the last one. The library looks for a time that fits for as long as it takes,
 * also where there is none (each seventh day, if it is another weekday), so each look is counted.
 */
function steadyNext(rule: ICAL.Recur, first: ICAL.Time, budget: StepBudget): () => WallClock | null {
  const iterator = rule.iterator(first)
  const looksFine = iterator.check_contracting_rules.bind(iterator)
  let steps = 0
  const count = () => {
    steps += 1
    budget.take()
    if (steps > mostSteps) throw new RuleRefused('its times are too far from one another')
  }
  iterator.check_contracting_rules = () => {
    count()
    return looksFine()
  }
  return () => {
    count()
    // The library says that there is always a next one.
    const time = iterator.next() as ICAL.Time | null
    return time === null ? null : wallOf(time)
  }
}

/** A fifth weekday is looked for before any step can be counted; February may never have one. */
function isNeverReached(rule: ICAL.Recur): boolean {
  const days = rule.getComponent('BYDAY').map(String)
  return rule.freq === 'MONTHLY' && rule.interval % 12 === 0 && days.some((day) => /^[+-]?5/.test(day))
}

/** When a rule ends, by the clock of its event; null for never. */
function untilOf(rule: ICAL.Recur, start: CalendarTime): WallClock | null {
  const { until } = rule
  if (until === null) return null
  const wall = wallOf(until)
  // A day is meant to its end.
  if (until.isDate) return start.isDay ? wall : wall + dayMs - 1_000
  const isMoment = until.zone === ICAL.Timezone.utcTimezone && !start.isDay
  return isMoment ? start.zone.toWall(wall) : wall
}

/** Periods that are always of one length. */
const daysOfPeriod: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 }

/** A time of the rule not long before the window, so that years of daily meetings need not be gone through. */
function nearWindow(rule: ICAL.Recur, start: WallClock, from: WallClock): WallClock {
  const days = daysOfPeriod[rule.freq]
  if (days === undefined || rule.interval < 1) return start
  const periodMs = days * rule.interval * dayMs
  return start + Math.max(0, Math.floor((from - start) / periodMs) - 1) * periodMs
}

function isWithin({ zone, wall }: CalendarTime, window: CalendarWindow): boolean {
  const at = zone.toInstant(wall)
  return at >= window.from && at < window.to
}

/** What is taken out of a series: moments, or all times of a day. */
function exclusionsOf(event: ICAL.Component, zones: ZonesOfFile, problems: string[]) {
  const out = datesOf(event, 'exdate', zones, problems)
  const moments = new Set(out.filter(({ isDay }) => !isDay).map(({ zone, wall }) => zone.toInstant(wall)))
  const days = new Set(out.filter(({ isDay }) => isDay).map(({ wall }) => wall))
  // A series of days, taken out by the midnight of one.
  const midnights = new Set(out.map(({ wall }) => wall))
  return {
    has: ({ zone, wall, isDay }: CalendarTime) =>
      days.has(wall - (((wall % dayMs) + dayMs) % dayMs)) ||
      (isDay ? midnights.has(wall) : moments.has(zone.toInstant(wall))),
  }
}

function datesOf(
  event: ICAL.Component,
  name: 'rdate' | 'exdate',
  zones: ZonesOfFile,
  problems: string[],
): CalendarTime[] {
  return event.getAllProperties(name).flatMap((property) => {
    try {
      return timesOf(property, zones)
    } catch {
      problems.push(
        name === 'rdate' ? 'an added date cannot be read' : 'a date that is taken out cannot be read',
      )
      return []
    }
  })
}
