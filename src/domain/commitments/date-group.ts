import type { CalendarDay } from '../records/calendar-day'
import { daysFrom } from '../records/day-count'
import type { CommitmentSummary } from './commitment'
import { translated } from '../../texts/translated'

/** The parts of the ledger by date, in their order. */
export const dateGroups = ['overdue', 'today', 'week', 'later', 'no-date', 'settled'] as const

export type DateGroup = (typeof dateGroups)[number]

export const dateGroupNames: Readonly<Record<DateGroup, string>> = translated({
  overdue: 'Overdue',
  today: 'Today',
  week: 'Next seven days',
  later: 'Later',
  'no-date': 'No date yet',
  settled: 'Settled',
})

const weekDays = 7

export function dateGroupOf({ state, dueOn }: CommitmentSummary, today: CalendarDay): DateGroup {
  if (state !== 'open') return 'settled'
  if (dueOn === null) return 'no-date'
  const days = daysFrom(today, dueOn)
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  return days <= weekDays ? 'week' : 'later'
}
