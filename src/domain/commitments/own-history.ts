import { t } from '../../texts/t'
import type { CalendarDay } from '../records/calendar-day'
import { addDays, dayOf, daysFrom, weekdayOf } from '../records/day-count'
import type { CommitmentSummary } from './commitment'

/** Fewer say more about chance than about a person. */
export const fewestSettled = 5

/** How far back to look: people change. */
const mostSettled = 20

/** How one’s own promises went, against the first day that was given for each. */
export type OwnHistory =
  | { readonly kind: 'too-few'; readonly count: number }
  | {
      readonly kind: 'known'
      readonly count: number
      readonly inTime: number
      /** The one in the middle: negative before the day, null when more than half were never kept. */
      readonly medianDaysLate: number | null
    }

/** Reads the last twenty own promises that were settled and had a day; the example’s do not count. */
export function readOwnHistory(summaries: readonly CommitmentSummary[]): OwnHistory {
  const late = summaries
    .filter(({ owedBy, isExample }) => owedBy === 'me' && !isExample)
    .flatMap((commitment) => {
      const days = daysLate(commitment)
      return days === null ? [] : [{ days, settledAt: commitment.settledAt ?? '' }]
    })
    .sort((a, b) => (a.settledAt < b.settledAt ? 1 : -1))
    .slice(0, mostSettled)
    .map(({ days }) => days)
  if (late.length < fewestSettled) return { kind: 'too-few', count: late.length }
  const middle = [...late].sort((a, b) => a - b)[Math.floor((late.length - 1) / 2)] ?? Infinity
  return {
    kind: 'known',
    count: late.length,
    inTime: late.filter((days) => days <= 0).length,
    medianDaysLate: Number.isFinite(middle) ? middle : null,
  }
}

/** Null while it is open or when there was never a day; a promise that was missed is later than any other. */
function daysLate({ state, settledAt, dueOn, renegotiations }: CommitmentSummary): number | null {
  const firstDay = renegotiations.find(({ fromDay }) => fromDay !== null)?.fromDay ?? dueOn
  if (state === 'open' || settledAt === null || firstDay === null) return null
  return state === 'missed' ? Infinity : daysFrom(firstDay, dayOf(Date.parse(settledAt)))
}

/** The day that the history makes safer than `day`, never on a weekend; null when it gives no reason for another. */
export function saferDay(history: OwnHistory, day: CalendarDay): CalendarDay | null {
  if (history.kind === 'too-few' || history.medianDaysLate === null || history.medianDaysLate <= 0)
    return null
  const later = addDays(day, history.medianDaysLate)
  const [sunday, saturday] = [0, 6]
  switch (weekdayOf(later)) {
    case saturday:
      return addDays(later, 2)
    case sunday:
      return addDays(later, 1)
    default:
      return later
  }
}

/** What the history says in one sentence; null when there is too little to tell. */
export function historySentence(history: OwnHistory): string | null {
  if (history.kind === 'too-few') return null
  const { count, inTime, medianDaysLate } = history
  const last = inTimeWords(count, inTime)
  if (medianDaysLate === null) return t('{{last}}, and more than half were not kept.', { last })
  if (medianDaysLate <= 0) return `${last}.`
  return t('{{last}}; the one in the middle was {{count}} days late.', { last, count: medianDaysLate })
}

function inTimeWords(total: number, inTime: number): string {
  return inTime === 0
    ? t('Of your last {{total}} promises, none was kept by the first day given', { total })
    : t('Of your last {{total}} promises, {{count}} were kept by the first day given', {
        total,
        count: inTime,
      })
}
