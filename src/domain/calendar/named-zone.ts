import { findIana } from 'windows-iana'
import { zoneOfOffsets, type Zone } from './wall-clock'

const quarterMs = 15 * 60_000

/** Enough for many years of meetings; a file with times of all centuries does not fill the memory. */
const mostRemembered = 20_000

const known = new Map<string, Zone | null>()

/** A file may name as many zones as it likes. */
const mostKnown = 1_000

/** The zone of a name as the world’s list (IANA) or Windows has it; null for a name that neither knows. */
export function findNamedZone(name: string): Zone | null {
  const remembered = known.get(name)
  if (remembered !== undefined) return remembered
  const zone = zoneOf(name)
  if (known.size >= mostKnown) known.clear()
  known.set(name, zone)
  return zone
}

function zoneOf(name: string): Zone | null {
  if (name.length > 100) return null
  for (const candidate of [name, ...windowsNames(name), ...endsOfPath(name)]) {
    const zone = intlZone(candidate)
    if (zone !== null) return zone
  }
  return null
}

function windowsNames(name: string): readonly string[] {
  const [first] = findIana(name)
  return first === undefined ? [] : [first]
}

/** Some programs put where they have a zone from before its name: `/freeassociation.sourceforge.net/Europe/Berlin`. */
function endsOfPath(name: string): readonly string[] {
  const parts = name.split('/').filter((part) => part !== '')
  if (parts.length < 3) return []
  return [parts.slice(-2).join('/'), parts.slice(-3).join('/')]
}

/** The zone of this machine. */
export function machineZone(): Zone {
  return zoneOfOffsets((instant) => -new Date(instant).getTimezoneOffset() * 60_000)
}

function intlZone(timeZone: string): Zone | null {
  // Offsets such as `+01:00` are names to Intl too, and none to a calendar.
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(timeZone)) return null
  try {
    return zoneOfOffsets(offsetsOf(new Intl.DateTimeFormat('en-US', { ...shownParts, timeZone })))
  } catch {
    return null
  }
}

const shownParts: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', era: 'short' },
  ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
}

/** How far the zone is ahead at a moment: what its clock shows then, less the moment. */
function offsetsOf(format: Intl.DateTimeFormat): (instant: number) => number {
  const remembered = new Map<number, number>()
  return (instant) => {
    const quarter = Math.floor(instant / quarterMs)
    const before = remembered.get(quarter)
    if (before !== undefined) return before
    const at = quarter * quarterMs
    const offset = shownAt(format, at) - at
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(quarter, offset)
    return offset
  }
}

function shownAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type) ?? 0)
  const year = parts.get('era')?.startsWith('B') === true ? 1 - part('year') : part('year')
  const shown = new Date(0)
  shown.setUTCFullYear(year, part('month') - 1, part('day'))
  shown.setUTCHours(part('hour'), part('minute'), part('second'))
  return shown.getTime()
}
