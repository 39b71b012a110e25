import type { PersonSummary } from './person'

const dayMs = 24 * 60 * 60_000

/** Where nobody settled on a longest interval, contact counts as being lost after so many times the ideal one. */
const longestOverIdeal = 2

/**
 * How it stands with being in touch. Times are in milliseconds. `losing` comes after `due`: the longest interval is
 * over, and not only the ideal one.
 */
export type TouchState =
  | { readonly kind: 'no-interval' }
  | { readonly kind: 'snoozed'; readonly until: number }
  | { readonly kind: 'resting'; readonly dueAt: number }
  | { readonly kind: 'due'; readonly since: number }
  | { readonly kind: 'losing'; readonly since: number }

type TouchFacts = Pick<PersonSummary, 'touch' | 'createdAt' | 'loggedContactAt'>

/**
 * The last contact with a person, in milliseconds: logged by hand, or told by `tracedAt` (see `contactTimes`). Null
 * without any up to `now`.
 */
export function lastContactOf(
  { loggedContactAt }: Pick<PersonSummary, 'loggedContactAt'>,
  tracedAt: number | undefined,
  now: number,
): number | null {
  const logged = loggedContactAt === null ? Infinity : Date.parse(loggedContactAt)
  const known = [logged, tracedAt ?? Infinity].filter((at) => at <= now)
  return known.length === 0 ? null : Math.max(...known)
}

/** Without any contact the intervals begin when the person was put into the library. */
export function touchStateOf(facts: TouchFacts, lastContactAt: number | null, now: number): TouchState {
  const { idealDays, longestDays, snoozedUntil } = facts.touch
  const longest = longestDays ?? (idealDays === null ? null : idealDays * longestOverIdeal)
  if (longest === null) return { kind: 'no-interval' }
  const snoozedTo = snoozedUntil === null ? -Infinity : Date.parse(snoozedUntil)
  const since = lastContactAt ?? Date.parse(facts.createdAt)
  const dueAt = since + Math.min(idealDays ?? longest, longest) * dayMs
  const losingAt = since + longest * dayMs
  if (now < dueAt) return { kind: 'resting', dueAt }
  if (now < snoozedTo) return { kind: 'snoozed', until: snoozedTo }
  return now < losingAt ? { kind: 'due', since: dueAt } : { kind: 'losing', since: losingAt }
}
