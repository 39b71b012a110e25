import type { PersonSummary } from '../people/person'
import { foldText } from './folded-text'
import type { Phase } from './meeting'
import type { MeetingSummary } from './meeting-summary'
import { phaseOf } from './phase'

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
  const words = foldText(query.text).split(/\s+/).filter((word) => word !== '')
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
  return new Set([...peopleById.values()].filter((person) => nameOf(person).includes(word)).map((person) => person.id))
}

function hasWord(summary: MeetingSummary, word: string, personIds: ReadonlySet<string>): boolean {
  return textOf(summary).includes(word) || summary.personIds.some((id) => personIds.has(id))
}

/** Folding ten thousand summaries takes longer than searching them, so each is folded once, as long as it lives. */
const foldedTexts = new WeakMap<MeetingSummary, string>()
const foldedNames = new WeakMap<PersonSummary, string>()
const sortedLists = new WeakMap<readonly MeetingSummary[], readonly MeetingSummary[]>()

function textOf(summary: MeetingSummary): string {
  return remembered(foldedTexts, summary, () => foldText(`${summary.title}\n${summary.purpose}`))
}

function nameOf(person: PersonSummary): string {
  return remembered(foldedNames, person, () => foldText(person.name))
}

function newestFirst(summaries: readonly MeetingSummary[]): readonly MeetingSummary[] {
  return remembered(sortedLists, summaries, () => [...summaries].sort(byNewest))
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

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = make()
  memory.set(key, value)
  return value
}
