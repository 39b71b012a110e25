import { dateFormat } from '../../../texts/formats'

/**
 * `Thursday, 25 November 2027, 10:00`: a page that is printed may be read on another day, so no *today* in
 * it.
 */
export function fullDate(instant: string): string {
  return dateFormat(inFull).format(new Date(instant))
}

const inFull: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
}
