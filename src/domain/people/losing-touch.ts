import { contactTimes, type ContactTraces } from './contact-times'
import type { PersonSummary } from './person'
import { lastContactOf, touchStateOf } from './touch-state'

/** How many Today shows at most; the rest is what the list of people is for. */
export const losingTouchLimit = 5

export interface LosingTouchRow {
  readonly person: PersonSummary
  /** The last contact, or null where there was none yet. */
  readonly lastContactAt: string | null
  /** Since when the longest interval is over. */
  readonly since: string
}

export interface LosingTouch {
  readonly total: number
  readonly rows: readonly LosingTouchRow[]
}

/** The people one is losing touch with at `now` (milliseconds), the one for the longest time first. */
export function readLosingTouch(
  people: readonly PersonSummary[],
  traces: ContactTraces,
  now: number,
): LosingTouch {
  const hasInterval = ({ touch }: PersonSummary) => touch.idealDays !== null || touch.longestDays !== null
  const followed = people.filter(hasInterval)
  if (followed.length === 0) return { total: 0, rows: [] }
  const times = contactTimes(traces, now)
  const losing = followed.flatMap((person) => {
    const lastContactAt = lastContactOf(person, times.get(person.id), now)
    const state = touchStateOf(person, lastContactAt, now)
    return state.kind === 'losing' ? [{ person, lastContactAt, since: state.since }] : []
  })
  const rows = losing
    .toSorted((a, b) => a.since - b.since)
    .slice(0, losingTouchLimit)
    .map(({ person, lastContactAt, since }) => ({
      person,
      lastContactAt: lastContactAt === null ? null : new Date(lastContactAt).toISOString(),
      since: new Date(since).toISOString(),
    }))
  return { total: losing.length, rows }
}
