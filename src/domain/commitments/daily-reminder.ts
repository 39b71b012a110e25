import { t } from '../../texts/t'
import { daysFrom, dayOf } from '../records/day-count'
import type { CommitmentSummary } from './commitment'

/** Nobody is reminded before this hour of the day. */
const earliestHour = 9

const mostNamed = 3

export interface DailyReminder {
  readonly title: string
  readonly body: string
}

/** Whether the reminder of the day is to come now. `remindedOn` is the day of the last one. */
export function isReminderDue(remindedOn: string | null, now: number): boolean {
  return remindedOn !== dayOf(now) && new Date(now).getHours() >= earliestHour
}

/**
 * One reminder for the day: what I owe and is due today, or was due and is still open; null on a day without. The words
 * of the promises are left out where they must not stand on a screen by themselves (`showsWords`), as of a sealed
 * library.
 */
export function dailyReminder(
  commitments: readonly CommitmentSummary[],
  nameOf: (personId: string) => string,
  now: number,
  showsWords: boolean,
): DailyReminder | null {
  const today = dayOf(now)
  const mine = commitments
    .filter(({ state, owedBy }) => state === 'open' && owedBy === 'me')
    .flatMap((commitment) => (commitment.dueOn === null ? [] : [{ ...commitment, dueOn: commitment.dueOn }]))
    .filter(({ dueOn }) => dueOn <= today)
    .sort((a, b) => daysFrom(b.dueOn, a.dueOn))
  if (mine.length === 0) return null
  const isLate = mine.filter(({ dueOn }) => dueOn < today).length
  const dueToday = mine.length - isLate
  const title = [
    ...(dueToday === 0 ? [] : [t('{{promises}} due today', { promises: promises(dueToday) })]),
    ...(isLate === 0
      ? []
      : [t('{{promises}} overdue', { promises: dueToday === 0 ? promises(isLate) : isLate })]),
  ].join(', ')
  if (!showsWords) return { title, body: t('Open Attune to see what was promised to whom.') }
  const named = mine
    .slice(0, mostNamed)
    .map(({ text, personId }) => (personId === null ? text : `${text} (${nameOf(personId)})`))
  const more = mine.length - named.length
  return { title, body: [...named, ...(more === 0 ? [] : [t('and {{more}} more', { more })])].join('\n') }
}

function promises(count: number): string {
  return t('{{count}} promises', { count })
}
