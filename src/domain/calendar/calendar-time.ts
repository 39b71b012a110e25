import ICAL from 'ical.js'
import type { EventZone } from './calendar-event'
import { utcZone, type WallClock, type Zone } from './wall-clock'

/** When something of a calendar is, as its clock shows it. */
export interface CalendarTime {
  readonly wall: WallClock
  /** A whole day, which is the same day everywhere. */
  readonly isDay: boolean
  readonly zone: Zone
  readonly told: EventZone
}

/** How the times of a file are to be understood. */
export interface ZonesOfFile {
  /** The zone of a name as the file uses it, or null. */
  readonly find: (name: string) => Zone | null
  /** The zone of this machine, for times without one. */
  readonly machine: Zone
}

/** What the clock shows, whatever its zone. Throws for what is no date. */
export function wallOf(time: ICAL.Time): WallClock {
  const date = new Date(0)
  date.setUTCFullYear(time.year, time.month - 1, time.day)
  if (!time.isDate) date.setUTCHours(time.hour, time.minute, time.second)
  const wall = date.getTime()
  const year = date.getUTCFullYear()
  if (!Number.isFinite(wall) || year < 1000 || year > 9999) throw new Error('the date cannot be read')
  return wall
}

/** A time for the library to reckon with: no zone, only what the clock shows. */
export function timeOfWall(wall: WallClock, isDay: boolean): ICAL.Time {
  const date = new Date(wall)
  return new ICAL.Time(
    {
      ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
      ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() },
      isDate: isDay,
    },
    ICAL.Timezone.localTimezone,
  )
}

/** All times of a property, each in the zone that it names. Throws for what is none. */
export function timesOf(property: ICAL.Property, zones: ZonesOfFile): CalendarTime[] {
  const parameter = property.getParameter('tzid')
  const name = typeof parameter === 'string' ? parameter.trim() : ''
  return property.getValues().map((value: unknown) => {
    const time = value instanceof ICAL.Period ? value.start : value
    if (!(time instanceof ICAL.Time)) throw new Error(`${property.name.toUpperCase()} holds no date`)
    return { wall: wallOf(time), isDay: time.isDate, ...zoneFor(time, name, zones) }
  })
}

function zoneFor(time: ICAL.Time, name: string, zones: ZonesOfFile): Pick<CalendarTime, 'zone' | 'told'> {
  if (time.isDate) return { zone: zones.machine, told: { kind: 'floating' } }
  if (time.zone === ICAL.Timezone.utcTimezone) return { zone: utcZone, told: { kind: 'utc' } }
  if (name === '') return { zone: zones.machine, told: { kind: 'floating' } }
  const zone = zones.find(name)
  return zone === null
    ? { zone: zones.machine, told: { kind: 'unknown', name } }
    : { zone, told: { kind: 'named', name } }
}

/** What tells one time of a series from the others, the same in every export of it. */
export function keyOfTime({ wall, isDay, zone, told }: CalendarTime): string {
  if (isDay) return new Date(wall).toISOString().slice(0, 10)
  if (told.kind === 'floating') return new Date(wall).toISOString().slice(0, 19)
  return new Date(zone.toInstant(wall)).toISOString()
}
