import { dateFormat } from '../../texts/formats'
import { t } from '../../texts/t'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

/** How many calendar days `at` lies after `now` (negative before), both in milliseconds. */
function daysBetween(now: number, at: number): number {
  return Math.round((startOfDay(at) - startOfDay(now)) / dayMs)
}

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }
const dayInLineOptions: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
const dayWithYear: Intl.DateTimeFormatOptions = { ...dayInLineOptions, year: 'numeric' }
const weekdayAndDay: Intl.DateTimeFormatOptions = { weekday: 'short', ...dayInLineOptions }
const weekdayAndDayWithYear: Intl.DateTimeFormatOptions = { ...weekdayAndDay, year: 'numeric' }

/** The local time of day, in the way of the person's locale. */
export function clockTime(instant: string): string {
  return dateFormat(clock).format(new Date(instant))
}

/** `Today`, `Tomorrow`, `Wed 25 Nov`, with the year when it is another one. */
export function dayName(instant: string, now: number): string {
  const at = Date.parse(instant)
  switch (daysBetween(now, at)) {
    case 0:
      return t('Today')
    case 1:
      return t('Tomorrow')
    case -1:
      return t('Yesterday')
  }
  return weekdayName(at, now)
}

function weekdayName(at: number, now: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return dateFormat(isThisYear ? weekdayAndDay : weekdayAndDayWithYear).format(new Date(at))
}

/** `Tomorrow 10:00`, or what to say of a meeting without a time. */
export function whenName(startsAt: string | null, now: number): string {
  return startsAt === null ? t('No date yet') : `${dayName(startsAt, now)} ${clockTime(startsAt)}`
}

/** `3 Oct`, with the year when it is another one: a day inside a sentence or over a column. */
export function dayInLine(instant: string, now: number): string {
  const at = new Date(instant)
  const isThisYear = at.getFullYear() === new Date(now).getFullYear()
  return dateFormat(isThisYear ? dayInLineOptions : dayWithYear).format(at)
}

/** `3 Oct 14:10`, with the year when it is another one: a moment in the past, inside a sentence or a name. */
export function momentName(instant: string, now: number): string {
  return `${dayInLine(instant, now)} ${clockTime(instant)}`
}

/** `today 14:10`, `yesterday 14:10`, `Wed 25 Nov 14:10`: a moment that was not long ago, within a line. */
export function pastMoment(instant: string, now: number): string {
  return `${dayWithinLine(instant, now)} ${clockTime(instant)}`
}

function dayWithinLine(instant: string, now: number): string {
  const at = Date.parse(instant)
  switch (daysBetween(now, at)) {
    case 0:
      return t('today')
    case -1:
      return t('yesterday')
    default:
      return dayName(instant, now)
  }
}

/** `in 12 min`, `now`, or null when the start is more than `withinMinutes` away or long past. */
export function soonName(startsAt: string, now: number, withinMinutes: number): string | null {
  const minutes = Math.round((Date.parse(startsAt) - now) / minuteMs)
  if (minutes > withinMinutes || minutes < 0) return null
  return minutes === 0 ? t('now') : t('in {{minutes}} min', { minutes })
}

/** The value of a `datetime-local` input, in local time. */
export function toLocalInput(instant: string | null): string {
  if (instant === null) return ''
  const date = new Date(instant)
  // Part by part: the offset from UTC is told in whole minutes, and in early years it was none of them.
  const day = [digits(date.getFullYear(), 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join(
    '-',
  )
  return `${day}T${digits(date.getHours(), 2)}:${digits(date.getMinutes(), 2)}`
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** Beyond the year 9999 an instant is written in another form, which no record takes. */
const instantOfOurTime = /^\d{4}-/

/** The moment that a `datetime-local` input names, or null while it is empty or not a time. */
export function fromLocalInput(value: string): string | null {
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return null
  const instant = date.toISOString()
  return instantOfOurTime.test(instant) ? instant : null
}

/** `45 min`, `1 h`, `1 h 30`. */
export function durationName(minutes: number): string {
  if (minutes < 60) return t('{{minutes}} min', { minutes })
  const rest = minutes % 60
  const hours = Math.floor(minutes / 60)
  return rest === 0 ? t('{{hours}} h', { hours }) : t('{{hours}} h {{minutes}}', { hours, minutes: rest })
}
