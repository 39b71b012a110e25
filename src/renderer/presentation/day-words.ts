import { addDays, daysFrom } from '../../domain/records/day-count'
import type { CalendarDay } from '../../domain/records/calendar-day'
import { t } from '../../texts/t'

/** Noon of the day where the reader is: for showing it, never for counting. */
const noonOf = (day: CalendarDay): Date => new Date(`${day}T12:00:00`)

function dateIn(day: CalendarDay, today: CalendarDay, weekday: 'short' | 'none'): string {
  return new Intl.DateTimeFormat(undefined, {
    ...(weekday === 'none' ? {} : { weekday }),
    day: 'numeric',
    month: weekday === 'none' ? 'long' : 'short',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(noonOf(day))
}

/** `Today`, `Tomorrow`, `Thu 26 Nov`, with the year when it is another one. */
export function calendarDayName(day: CalendarDay, today: CalendarDay): string {
  switch (daysFrom(today, day)) {
    case 0:
      return t('Today')
    case 1:
      return t('Tomorrow')
    case -1:
      return t('Yesterday')
    default:
      return dateIn(day, today, 'short')
  }
}

/** As it stands within a sentence that is said: `today`, `Thursday` within six days, `12 March`. */
export function dayInSentence(day: CalendarDay, today: CalendarDay): string {
  const isNear = day > addDays(today, 1) && day <= addDays(today, 6)
  if (isNear) return new Intl.DateTimeFormat(undefined, { weekday: 'long' }).format(noonOf(day))
  const days = daysFrom(today, day)
  return Math.abs(days) <= 1 ? calendarDayName(day, today).toLowerCase() : dateIn(day, today, 'none')
}

/** What the day means now: `today`, `in 3 days`, `2 days over`. */
export function daysLeftWords(day: CalendarDay, today: CalendarDay): string {
  const days = daysFrom(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days > 1) return t('in {{days}} days', { days })
  return days === -1 ? '1 day over' : t('{{part}} days over', { part: -days })
}
