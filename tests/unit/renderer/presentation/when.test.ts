import { afterEach, describe, expect, it } from 'vitest'
import {
  clockTime,
  dayName,
  durationName,
  fromLocalInput,
  soonName,
  toLocalInput,
  whenName,
} from '../../../../src/renderer/presentation/when'

const ownZone = process.env['TZ']

/** Lets the rest of the test happen there. */
function inZone(zone: string): void {
  process.env['TZ'] = zone
}

afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = ownZone
})

const now = new Date(2026, 2, 4, 15, 30).getTime()
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString()

describe('the name of a day', () => {
  it('is relative for the days next to this one, by the calendar and not by hours', () => {
    expect(dayName(at(2026, 2, 4, 0, 0), now)).toBe('Today')
    expect(dayName(at(2026, 2, 4, 23, 59), now)).toBe('Today')
    expect(dayName(at(2026, 2, 5, 0, 0), now)).toBe('Tomorrow')
    expect(dayName(at(2026, 2, 5, 23, 59), now)).toBe('Tomorrow')
    expect(dayName(at(2026, 2, 3, 23, 59), now)).toBe('Yesterday')
    expect(dayName(at(2026, 2, 3, 0, 0), now)).toBe('Yesterday')
  })

  it('is the date further away, with the year only when it is another one', () => {
    for (const day of [6, 2, 31]) expect(dayName(at(2026, 2, day), now)).not.toMatch(/2026/)
    expect(dayName(at(2026, 10, 25), now)).toMatch(/25/)
    expect(dayName(at(2027, 0, 1), now)).toMatch(/2027/)
    expect(dayName(at(2025, 11, 31), now)).toMatch(/2025/)
  })

  it('is right across the nights in which the clocks change', () => {
    inZone('Europe/Berlin')
    const beforeSpring = new Date(2026, 2, 28, 23, 30).getTime()
    expect(dayName(at(2026, 2, 29, 23, 30), beforeSpring)).toBe('Tomorrow')
    const beforeAutumn = new Date(2026, 9, 24, 23, 30).getTime()
    expect(dayName(at(2026, 9, 25, 23, 30), beforeAutumn)).toBe('Tomorrow')
    expect(dayName(at(2026, 9, 24, 0, 30), new Date(2026, 9, 25, 23, 30).getTime())).toBe('Yesterday')
  })

  it('is the day where the person is', () => {
    const instant = '2026-03-04T23:30:00.000Z'
    inZone('Asia/Tokyo')
    expect(dayName(instant, Date.parse('2026-03-04T12:00:00.000Z'))).toBe('Tomorrow')
    inZone('America/Los_Angeles')
    expect(dayName(instant, Date.parse('2026-03-04T12:00:00.000Z'))).toBe('Today')
  })
})

describe('when a meeting is', () => {
  it('names the day and the time', () => {
    const name = whenName(at(2026, 2, 5, 10, 5), now)
    expect(name).toMatch(/^Tomorrow .*10.05/)
    expect(name).toBe(`Tomorrow ${clockTime(at(2026, 2, 5, 10, 5))}`)
  })

  it('says that there is no date yet', () => {
    expect(whenName(null, now)).toBe('No date yet')
  })
})

describe('how soon a meeting is', () => {
  const inSeconds = (seconds: number) => new Date(now + seconds * 1000).toISOString()
  it.each([
    [12 * 60, 'in 12 min'],
    [60 * 60, 'in 60 min'],
    [60 * 60 + 29, 'in 60 min'],
    [60 * 60 + 31, null],
    [90, 'in 2 min'],
    [89, 'in 1 min'],
    [30, 'in 1 min'],
    [29, 'now'],
    [0, 'now'],
    [-30, 'now'],
    [-31, null],
    [-3600, null],
  ])('%d seconds before its start is %j', (seconds, name) => {
    expect(soonName(inSeconds(seconds), now, 60)).toBe(name)
  })
})

describe('how long a meeting is', () => {
  it.each([
    [5, '5 min'],
    [59, '59 min'],
    [60, '1 h'],
    [90, '1 h 30'],
    [125, '2 h 5'],
    [1440, '24 h'],
  ])('%d minutes are %j', (minutes, name) => {
    expect(durationName(minutes)).toBe(name)
  })
})

describe('the box for date and time', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati']

  it.each(zones)('shows again exactly what was typed into it, in %s', (zone) => {
    inZone(zone)
    for (const typed of ['2026-03-05T10:05', '2026-07-01T00:00', '2026-12-31T23:59', '1999-06-15T12:30'])
      expect(toLocalInput(fromLocalInput(typed))).toBe(typed)
  })

  it.each(zones)('does not change its other parts while a year is typed digit by digit, in %s', (zone) => {
    inZone(zone)
    for (const typed of ['0002-03-05T10:05', '0020-03-05T10:05', '0202-03-05T10:05', '1850-03-05T10:05'])
      expect(toLocalInput(fromLocalInput(typed))).toBe(typed)
  })

  it('is the moment where the person is', () => {
    inZone('America/New_York')
    expect(fromLocalInput('2026-03-05T10:05')).toBe('2026-03-05T15:05:00.000Z')
    expect(toLocalInput('2026-07-01T03:30:00.000Z')).toBe('2026-06-30T23:30')
  })

  it('is no moment while it is empty or half filled in', () => {
    const noTimes = ['', '2026-13-05T10:05', '2026-02-03T25:00', 'tomorrow']
    for (const typed of noTimes) expect(fromLocalInput(typed)).toBeNull()
    expect(toLocalInput(null)).toBe('')
  })

  it('takes a time that the clocks skip as the one after it', () => {
    inZone('Europe/Berlin')
    expect(toLocalInput(fromLocalInput('2026-03-29T02:30'))).toBe('2026-03-29T03:30')
  })

  it('takes no year that cannot be kept', () => {
    inZone('America/New_York')
    expect(fromLocalInput('9999-12-31T23:59')).toBeNull()
    expect(fromLocalInput('275760-01-01T00:00')).toBeNull()
    inZone('Asia/Tokyo')
    expect(fromLocalInput('0000-01-01T00:00')).toBeNull()
  })
})
