import type { Phase } from '../../src/domain/meetings/meeting'
import type { SeededRandom } from './seeded-random'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How busy a calendar is: a large library goes back further, not into fuller days. */
const meetingsADay = 3
const shortestHistoryDays = 60
const longestHistoryDays = 8 * 365

/** When a meeting is, and what was done about it so far, in milliseconds. */
export interface MeetingTimes {
  readonly createdAt: number
  readonly startsAt: number | null
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly closedAt: number | null
  readonly durationMinutes: number
}

/** Times at which the meeting is in this phase at `now`. */
export function seededTimes(random: SeededRandom, phase: Phase, meetings: number, now: number): MeetingTimes {
  const durationMinutes = random.weighted([
    [30, 5],
    [45, 3],
    [60, 3],
    [25, 2],
    [15, 1],
    [90, 1],
  ])
  const lengthMs = durationMinutes * minuteMs
  const toCome = { startedAt: null, endedAt: null, closedAt: null, durationMinutes }
  switch (phase) {
    case 'preparing': {
      const hasDate = random.chance(0.7)
      const startsAt = hasDate ? workingHour(random, now + random.integer(1, 40) * dayMs, now) : null
      return { ...toCome, startsAt, createdAt: before(random, now, 12) }
    }
    case 'ready': {
      const startsAt = workingHour(random, now + random.integer(1, 14) * dayMs, now)
      return { ...toCome, startsAt, createdAt: before(random, now, 20) }
    }
    case 'under-way': {
      const startedAt = now - random.integer(2, Math.floor(durationMinutes / 2)) * minuteMs
      return { ...toCome, startsAt: startedAt, startedAt, createdAt: before(random, startedAt, 9) }
    }
    case 'to-reflect': {
      const held = heldAt(random, workingHour(random, now - random.integer(1, 20) * dayMs, now), lengthMs)
      // Some were simply over, without a word to the app.
      const wasFollowed = random.chance(0.6)
      return { ...toCome, ...held, ...(wasFollowed ? {} : { startedAt: null, endedAt: null }) }
    }
    case 'closed': {
      const daysAgo = random.integer(1, historyDays(meetings))
      const held = heldAt(random, workingHour(random, now - daysAgo * dayMs, now), lengthMs)
      const closedAt = held.endedAt + random.integer(2, 40 * 60) * minuteMs
      return { ...toCome, ...held, closedAt: Math.min(now, closedAt) }
    }
  }
}

function historyDays(meetings: number): number {
  const days = Math.round((meetings / meetingsADay) * (7 / 5))
  return Math.min(longestHistoryDays, Math.max(shortestHistoryDays, days))
}

/** A meeting that began within minutes of its time and ended about when it should. */
function heldAt(random: SeededRandom, startsAt: number, lengthMs: number) {
  const startedAt = startsAt + random.integer(0, 4) * minuteMs + random.integer(0, 59_999)
  const endedAt = startedAt + Math.round(lengthMs * (0.8 + random.next() * 0.3))
  return { startsAt, startedAt, endedAt, createdAt: before(random, startsAt, 12) }
}

function before(random: SeededRandom, moment: number, days: number): number {
  return moment - random.integer(1, days) * dayMs - random.integer(0, 8 * 60) * minuteMs
}

/** A half hour between nine and five (UTC) on the day of `moment`, moved off a weekend, away from `now`. */
function workingHour(random: SeededRandom, moment: number, now: number): number {
  const weekday = new Date(moment).getUTCDay()
  const isWeekend = weekday === 0 || weekday === 6
  const day = isWeekend ? moment + (moment > now ? 2 : -2) * dayMs : moment
  return Math.floor(day / dayMs) * dayMs + random.integer(18, 33) * 30 * minuteMs
}
