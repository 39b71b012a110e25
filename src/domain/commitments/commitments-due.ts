import { daysFrom, dayOf } from '../records/day-count'
import type { CommitmentSummary } from './commitment'
import { dateGroupOf } from './date-group'
import { byDate } from './ledger'
import { isToldOfThisDay } from './settle-commitment'

/** How many promises are shown at most where they are one part of several. */
export const commitmentsDueLimit = 8

/** How many days before its day a promise asks whether it will be kept. */
const askedBeforeDays = 2

export interface CommitmentsDue {
  readonly total: number
  readonly rows: readonly CommitmentSummary[]
  /** How many of the writer’s own are due today or overdue. */
  readonly ownNow: number
}

/** What is open and due within seven days or overdue, both ways, the earliest first. `now` is in milliseconds. */
export function readCommitmentsDue(summaries: readonly CommitmentSummary[], now: number): CommitmentsDue {
  const today = dayOf(now)
  const due = summaries.filter((commitment) => {
    switch (dateGroupOf(commitment, today)) {
      case 'overdue':
      case 'today':
      case 'week':
        return true
      case 'later':
      case 'no-date':
      case 'settled':
        return false
    }
  })
  return {
    total: due.length,
    rows: due.sort(byDate(today)).slice(0, commitmentsDueLimit),
    ownNow: due.filter(({ owedBy, dueOn }) => owedBy === 'me' && dueOn !== null && dueOn <= today).length,
  }
}

/**
 * Whether it is time to say that an own promise may not be kept: its day is near or over, and nobody was told. What was
 * promised only today for these days is fresh in mind.
 */
export function asksToSaySo(commitment: CommitmentSummary, now: number): boolean {
  const { state, owedBy, dueOn, createdAt } = commitment
  const today = dayOf(now)
  if (state !== 'open' || owedBy !== 'me' || dueOn === null || isToldOfThisDay(commitment)) return false
  const daysLeft = daysFrom(today, dueOn)
  const isFresh = daysFrom(dayOf(Date.parse(createdAt)), today) < 1
  return daysLeft < 0 || (daysLeft <= askedBeforeDays && !isFresh)
}
