/**
 * What a clock on the wall shows, as the milliseconds at which a clock in UTC shows the same: arithmetic of days and
 * hours without any time zone.
 */
export type WallClock = number

/** A place on earth, or a rule of its own, that says how its clocks run against UTC. */
export interface Zone {
  /** The moment at which the clock shows this, in milliseconds since the epoch. */
  readonly toInstant: (wall: WallClock) => number
  /** What the clock shows at a moment. */
  readonly toWall: (instant: number) => WallClock
}

export const utcZone: Zone = { toInstant: (wall) => wall, toWall: (instant) => instant }

const dayMs = 24 * 60 * 60_000

/**
 * A zone of which it is known by how much its clock is ahead of UTC at each moment, in milliseconds. A time that comes
 * twice, when clocks are put back, is the first of the two; one that never comes, when they are put forward, is read with
 * what counted before (RFC 5545, 3.3.5).
 */
export function zoneOfOffsets(offsetAt: (instant: number) => number): Zone {
  return {
    toWall: (instant) => instant + offsetAt(instant),
    toInstant: (wall) => {
      const before = offsetAt(wall - dayMs)
      const after = offsetAt(wall + dayMs)
      const fits = [wall - before, wall - after].filter((instant) => instant + offsetAt(instant) === wall)
      return fits.length === 0 ? wall - before : Math.min(...fits)
    },
  }
}
