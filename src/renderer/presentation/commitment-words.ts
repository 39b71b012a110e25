import type { DateRefusal } from '../../domain/commitments/find-dates'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import { isToldOfThisDay } from '../../domain/commitments/settle-commitment'
import { deletedPersonName, type PersonSummary } from '../../domain/people/person'
import type { CalendarDay } from '../../domain/records/calendar-day'
import { daysFrom } from '../../domain/records/day-count'
import { t } from '../../texts/t'
import { calendarDayInLine, daysLeftWords } from './day-words'
import { peopleNotRead } from './meeting-names'
import { dayName } from './when'

/** The other person’s name; '' for nobody in particular. */
export function otherName(
  { personId }: Pick<CommitmentSummary, 'personId'>,
  people: readonly PersonSummary[],
): string {
  if (personId === null) return ''
  const name = people.find(({ id }) => id === personId)?.name
  if (name !== undefined) return name
  return people === peopleNotRead ? '' : deletedPersonName
}

/** `to Ana` for what the writer owes, `from Ana` for what is owed; without a name who owes it. */
export function directionWords(commitment: CommitmentSummary, people: readonly PersonSummary[]): string {
  const name = otherName(commitment, people)
  if (name === '') return commitment.owedBy === 'me' ? t('I owe') : t('Owed to me')
  return commitment.owedBy === 'me' ? t('to {{name}}', { name }) : t('from {{name}}', { name })
}

/** What stands under the day: how long it still is, or when it was settled. */
export function dueDetail(commitment: CommitmentSummary, today: CalendarDay, now: number): string {
  const { state, dueOn, settledAt } = commitment
  switch (state) {
    case 'open':
      // The day itself is called today or tomorrow then.
      return dueOn === null || isNextDay(dueOn, today) ? '' : daysLeftWords(dueOn, today)
    case 'kept':
      return settledAt === null ? t('kept') : t('kept {{day}}', { day: dayName(settledAt, now) })
    case 'missed':
      return t('missed')
  }
}

function isNextDay(day: CalendarDay, today: CalendarDay): boolean {
  const days = daysFrom(today, day)
  return days === 0 || days === 1
}

/** What was understood of a line, at its end: `Ana · by Thu 5 March`; a settled promise says only that. */
export function chipWords(
  commitment: CommitmentSummary,
  people: readonly PersonSummary[],
  today: CalendarDay,
): string {
  switch (commitment.state) {
    case 'open': {
      const name = otherName(commitment, people)
      const who = commitment.owedBy === 'me' || name === '' ? name : t('from {{name}}', { name })
      return [who, byWhen(commitment.dueOn, today)].filter(Boolean).join(' · ')
    }
    case 'kept':
      return t('Kept')
    case 'missed':
      return t('Missed')
  }
}

function byWhen(dueOn: CalendarDay | null, today: CalendarDay): string {
  if (dueOn === null) return t('no date')
  const day = calendarDayInLine(dueOn, today)
  return dueOn < today ? t('was due {{day}}', { day }) : t('by {{day}}', { day })
}

/** When whoever waits was told, in a few words; '' when that does not matter yet. */
export function toldWords(commitment: CommitmentSummary, now: number): string {
  const { owedBy, toldAt, state } = commitment
  if (toldAt !== null && (isToldOfThisDay(commitment) || state !== 'open')) {
    const day = dayName(toldAt, now)
    return owedBy === 'me' ? t('told them {{day}}', { day }) : t('told me {{day}}', { day })
  }
  return state === 'missed' && owedBy === 'me' ? t('not told before') : ''
}

const refusals: Readonly<Record<DateRefusal, (words: string) => string>> = {
  'no-such-day': (words) => t('There is no “{{words}}”.', { words }),
  past: (words) => t('“{{words}}” is over already.', { words }),
  'too-far': (words) => t('“{{words}}” is more than ten years away.', { words }),
  'two-readings': (words) => t('“{{words}}” can be read in two ways; write the month as a word.', { words }),
  'weekday-differs': (words) => t('The weekday and the date in “{{words}}” are not the same day.', { words }),
}

/** Why words gave no date, as one sentence. */
export function dateRefusalWords({
  words,
  why,
}: {
  readonly words: string
  readonly why: DateRefusal
}): string {
  return refusals[why](words)
}
