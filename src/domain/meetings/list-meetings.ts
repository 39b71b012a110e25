import type { PersonSummary } from '../people/person'
import { foldText } from './folded-text'
import type { Phase } from './meeting'
import type { MeetingSummary } from './meeting-summary'
import { phaseOf } from './phase'
import { searchableNameOf, searchableTextOf } from './searchable-text'

/** Which meetings to list; `null` and an empty text let everything through. */
export interface MeetingQuery {
  readonly phase: Phase | null
  readonly personId: string | null
  readonly text: string
  readonly offset: number
  readonly limit: number
}

export interface MeetingList {
  /** How many there are in all, beside those that `limit` lets through. */
  readonly total: number
  readonly rows: readonly MeetingSummary[]
}

/**
 * Lists meetings, newest first: those without a date before the others, as they still have to be arranged, then by
 * date, the latest first. The text matches when each of its words is in the title, the purpose or the name of somebody
 * who takes part. `now` is in milliseconds.
 */
export function listMeetings(
  summaries: readonly MeetingSummary[],
  peopleById: ReadonlyMap<string, PersonSummary>,
  query: MeetingQuery,
  now: number,
): MeetingList {
  const words = foldText(query.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const matchers = words.map((word) => ({ word, personIds: personIdsNamed(word, peopleById) }))
  const found = newestFirst(summaries).filter(
    (summary) =>
      (query.personId === null || summary.personIds.includes(query.personId)) &&
      matchers.every(({ word, personIds }) => hasWord(summary, word, personIds)) &&
      (query.phase === null || phaseOf(summary, now) === query.phase),
  )
  return { total: found.length, rows: found.slice(query.offset, query.offset + query.limit) }
}

function personIdsNamed(word: string, peopleById: ReadonlyMap<string, PersonSummary>): ReadonlySet<string> {
  return new Set(
    [...peopleById.values()]
      .filter((person) => searchableNameOf(person).includes(word))
      .map((person) => person.id),
  )
}

function hasWord(summary: MeetingSummary, word: string, personIds: ReadonlySet<string>): boolean {
  return searchableTextOf(summary).includes(word) || summary.personIds.some((id) => personIds.has(id))
}

/** The whole list is sorted again only when it is another one. */
const sortedLists = new WeakMap<readonly MeetingSummary[], readonly MeetingSummary[]>()

function newestFirst(summaries: readonly MeetingSummary[]): readonly MeetingSummary[] {
  const known = sortedLists.get(summaries)
  if (known !== undefined) return known
  const sorted = [...summaries].sort(byNewest)
  sortedLists.set(summaries, sorted)
  return sorted
}

/** Instants are all written in one form, so that their order is that of their text. */
function byNewest(a: MeetingSummary, b: MeetingSummary): number {
  if (a.startsAt === null && b.startsAt === null) return descending(a.updatedAt, b.updatedAt)
  if (a.startsAt === null) return -1
  if (b.startsAt === null) return 1
  return descending(a.startsAt, b.startsAt) || descending(a.updatedAt, b.updatedAt)
}

function descending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}
