import { foldText } from '../meetings/folded-text'
import type { PersonSummary } from '../people/person'
import type { CalendarDay } from '../records/calendar-day'
import { dayOf } from '../records/day-count'
import type { CommitmentSummary } from './commitment'
import { dateGroupOf, dateGroups, type DateGroup } from './date-group'
import { shownStateOf, type ShownState } from './shown-state'

/** Which promises to list; `null` and an empty text let everything through. */
export interface LedgerQuery {
  readonly owedBy: 'me' | 'them' | null
  readonly personId: string | null
  readonly meetingId: string | null
  readonly entryId: string | null
  readonly state: ShownState | 'unsettled' | null
  readonly text: string
  readonly order: 'date' | 'person'
  readonly offset: number
  readonly limit: number
}

/** One promise in the list, and the part of the list that it stands in. */
export interface LedgerRow {
  readonly commitment: CommitmentSummary
  readonly group: LedgerGroup
  /** How many are in that part, told with its first one; null with the others. */
  readonly groupCount: number | null
}

export type LedgerGroup =
  | { readonly by: 'date'; readonly group: DateGroup }
  | { readonly by: 'person'; readonly personId: string | null }

export interface Ledger {
  readonly total: number
  readonly rows: readonly LedgerRow[]
}

/** Lists promises by date or by person; within a person by date. `now` is in milliseconds. */
export function listLedger(
  summaries: readonly CommitmentSummary[],
  peopleById: ReadonlyMap<string, PersonSummary>,
  query: LedgerQuery,
  now: number,
): Ledger {
  const today = dayOf(now)
  const matches = matcherOf(query)
  const found = summaries.filter(matches).sort(byDate(today))
  const keyOf = (commitment: CommitmentSummary) =>
    query.order === 'date' ? dateGroupOf(commitment, today) : (commitment.personId ?? '')
  const grouped = query.order === 'date' ? found : byPerson(found, peopleById)
  const counts = new Map<string, number>()
  for (const commitment of grouped) counts.set(keyOf(commitment), (counts.get(keyOf(commitment)) ?? 0) + 1)
  const rows = grouped.slice(query.offset, query.offset + query.limit).map((commitment, index): LedgerRow => {
    const before = grouped[query.offset + index - 1]
    const isFirst = before === undefined || keyOf(before) !== keyOf(commitment)
    return {
      commitment,
      group:
        query.order === 'date'
          ? { by: 'date', group: dateGroupOf(commitment, today) }
          : { by: 'person', personId: commitment.personId },
      groupCount: isFirst ? (counts.get(keyOf(commitment)) ?? null) : null,
    }
  })
  return { total: found.length, rows }
}

function matcherOf({ owedBy, personId, meetingId, entryId, state, text }: LedgerQuery) {
  const words = foldText(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return (commitment: CommitmentSummary): boolean =>
    (owedBy === null || commitment.owedBy === owedBy) &&
    (personId === null || commitment.personId === personId) &&
    (meetingId === null || commitment.meetingId === meetingId) &&
    (entryId === null || commitment.entryId === entryId) &&
    isInState(commitment, state) &&
    (words.length === 0 || words.every((word) => foldText(commitment.text).includes(word)))
}

function isInState(commitment: CommitmentSummary, state: LedgerQuery['state']): boolean {
  if (state === null) return true
  return state === 'unsettled' ? commitment.state === 'open' : shownStateOf(commitment) === state
}

/** Part by part; what is open by the day it is due, what is settled the last one first. */
export function byDate(today: CalendarDay) {
  return (a: CommitmentSummary, b: CommitmentSummary): number => {
    const [groupOfA, groupOfB] = [dateGroupOf(a, today), dateGroupOf(b, today)]
    if (groupOfA !== groupOfB) return dateGroups.indexOf(groupOfA) - dateGroups.indexOf(groupOfB)
    if (groupOfA === 'settled')
      return compareText(b.settledAt ?? '', a.settledAt ?? '') || compareText(a.id, b.id)
    return (
      compareText(a.dueOn ?? '', b.dueOn ?? '') ||
      compareText(a.createdAt, b.createdAt) ||
      compareText(a.id, b.id)
    )
  }
}

/** People by name, those who are in no list after them, and nobody in particular last. The order within stays. */
function byPerson(
  found: readonly CommitmentSummary[],
  peopleById: ReadonlyMap<string, PersonSummary>,
): readonly CommitmentSummary[] {
  const rank = ({ personId }: CommitmentSummary): string => {
    const person = personId === null ? undefined : peopleById.get(personId)
    if (person !== undefined) return `0 ${foldText(person.name)} ${person.id}`
    return personId === null ? '2' : `1 ${personId}`
  }
  const ranked = found.map((commitment) => ({ commitment, rank: rank(commitment) }))
  return ranked.sort((a, b) => compareText(a.rank, b.rank)).map(({ commitment }) => commitment)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
