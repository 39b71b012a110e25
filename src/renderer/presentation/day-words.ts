import { addDays, daysFrom } from '../../domain/records/day-count'
import type { CalendarDay } from '../../domain/records/calendar-day'
import { dateFormat } from '../../texts/formats'
import { t } from '../../texts/t'

/** Noon of the day where the reader is: for showing it, never for counting. */
const noonOf = (day: CalendarDay): Date => new Date(`${day}T12:00:00`)

/** The forms of a date, of this year and of another one. */
interface DayForms {
  readonly thisYear: Intl.DateTimeFormatOptions
  readonly anotherYear: Intl.DateTimeFormatOptions
}

const inList: DayForms = {
  thisYear: { weekday: 'short', day: 'numeric', month: 'short' },
  anotherYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
}

const inWords: DayForms = {
  thisYear: { day: 'numeric', month: 'long' },
  anotherYear: { day: 'numeric', month: 'long', year: 'numeric' },
}

const weekdayAlone: Intl.DateTimeFormatOptions = { weekday: 'long' }

function dateIn(day: CalendarDay, today: CalendarDay, forms: DayForms): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return dateFormat(isThisYear ? forms.thisYear : forms.anotherYear).format(noonOf(day))
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
      return dateIn(day, today, inList)
  }
}

/** The same within a line, where `today` is no beginning. */
export function calendarDayInLine(day: CalendarDay, today: CalendarDay): string {
  return nearDay(daysFrom(today, day)) ?? dateIn(day, today, inList)
}

/** As it stands within a sentence that is said: `today`, `Thursday` within six days, `12 March`. */
export function dayInSentence(day: CalendarDay, today: CalendarDay): string {
  const isNear = day > addDays(today, 1) && day <= addDays(today, 6)
  if (isNear) return dateFormat(weekdayAlone).format(noonOf(day))
  return nearDay(daysFrom(today, day)) ?? dateIn(day, today, inWords)
}

/** `today`, as it stands within a line; null for a day that is further away than one. */
function nearDay(days: number): string | null {
  switch (days) {
    case 0:
      return t('today')
    case 1:
      return t('tomorrow')
    case -1:
      return t('yesterday')
    default:
      return null
  }
}

/** What the day means now: `today`, `in 3 days`, `2 days over`. */
export function daysLeftWords(day: CalendarDay, today: CalendarDay): string {
  const days = daysFrom(today, day)
  if (days === 0) return t('today')
  if (days === 1) return t('tomorrow')
  return days > 1 ? t('in {{days}} days', { days }) : t('{{count}} days over', { count: -days })
}
