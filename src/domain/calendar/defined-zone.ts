import ICAL from 'ical.js'
import type { CalendarBlock } from './split-calendar'
import { wallOf } from './calendar-time'
import { zoneOfOffsets, type WallClock, type Zone } from './wall-clock'

/** A change of the clock: when (by the clock as it was before) and what counts from then on. */
interface Change {
  readonly at: number
  readonly offset: number
}

/** Clocks are changed twice a year; lists of single changes are as long as the history of a zone. */
const mostChanges = 2_000

const mostObservances = 200

/** Which changes are worked out: no meeting is planned outside of these years. */
const years = { from: 1970, to: 2100 }

/** What a rule for changing clocks may say; anything else is no such rule. */
const partsOfRule = /^(FREQ|BYMONTH|BYDAY|BYMONTHDAY|UNTIL|INTERVAL|WKST)=[^;]*$/i

/**
 * The zone that a file defines itself (VTIMEZONE); null where the definition cannot be understood. Zones such as Outlook’s
 * “Customized Time Zone” are known in no other way.
 */
export function definedZone(block: CalendarBlock): Zone | null {
  try {
    const component = new ICAL.Component(
      ICAL.parse(['BEGIN:VTIMEZONE', ...block.lines, 'END:VTIMEZONE'].join('\r\n')) as unknown[],
    )
    const observances = component.getAllSubcomponents()
    if (observances.length === 0 || observances.length > mostObservances) return null
    const changes = observances.flatMap(changesOf).sort((a, b) => a.at - b.at)
    const [first] = observances
    if (changes.length === 0 || first === undefined) return null
    return zoneOfOffsets(offsetsOf(changes, offsetIn(earliest(observances) ?? first, 'tzoffsetfrom')))
  } catch {
    return null
  }
}

function changesOf(observance: ICAL.Component): Change[] {
  const start = observance.getFirstPropertyValue('dtstart')
  if (!(start instanceof ICAL.Time)) throw new Error('no beginning')
  const [before, offset] = [offsetIn(observance, 'tzoffsetfrom'), offsetIn(observance, 'tzoffsetto')]
  const walls: WallClock[] = [wallOf(start)]
  for (const property of observance.getAllProperties('rdate'))
    for (const value of property.getValues()) if (value instanceof ICAL.Time) walls.push(wallOf(value))
  for (const property of observance.getAllProperties('rrule')) {
    const rule = property.getFirstValue()
    if (rule instanceof ICAL.Recur) walls.push(...yearlyTimes(rule, start))
  }
  if (walls.length > mostChanges) throw new Error('too many changes')
  return walls.map((wall) => ({ at: wall - before, offset }))
}

function yearlyTimes(rule: ICAL.Recur, start: ICAL.Time): WallClock[] {
  const parts = rule.toString().split(';')
  if (rule.freq !== 'YEARLY' || !parts.every((part) => partsOfRule.test(part)))
    throw new Error('no rule of clocks')
  const last = rule.until === null ? years.to : Math.min(rule.until.year, years.to)
  if (last < years.from) return []
  // Outlook’s rules begin in 1601; three centuries of them need not be gone through.
  const from = start.clone()
  from.zone = ICAL.Timezone.localTimezone
  if (from.year < years.from) from.year = years.from
  const bounded = rule.clone()
  bounded.until = ICAL.Time.fromData({ year: last, month: 12, day: 31, hour: 23, minute: 59, second: 59 })
  const iterator = bounded.iterator(from)
  const times: WallClock[] = []
  for (let next = nextOf(iterator); next !== null; next = nextOf(iterator)) {
    times.push(wallOf(next))
    if (times.length > mostChanges) throw new Error('too many changes')
  }
  return times
}

/** The library says that there is always a next one. */
function nextOf(iterator: { next: () => ICAL.Time }): ICAL.Time | null {
  return iterator.next()
}

function earliest(observances: readonly ICAL.Component[]): ICAL.Component | undefined {
  const begins = (each: ICAL.Component) => {
    const start = each.getFirstPropertyValue('dtstart')
    return start instanceof ICAL.Time ? wallOf(start) : Infinity
  }
  return observances.toSorted((a, b) => begins(a) - begins(b))[0]
}

function offsetIn(observance: ICAL.Component, name: string): number {
  const offset = observance.getFirstPropertyValue(name)
  if (!(offset instanceof ICAL.UtcOffset)) throw new Error(`no ${name}`)
  return offset.toSeconds() * 1_000
}

function offsetsOf(changes: readonly Change[], atFirst: number): (instant: number) => number {
  return (instant) => {
    let [low, high] = [0, changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((changes[middle]?.at ?? Infinity) <= instant) low = middle + 1
      else high = middle
    }
    return changes[low - 1]?.offset ?? atFirst
  }
}
