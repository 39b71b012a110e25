/**
 * `Thursday, 25 November 2027, 10:00`: a page that is printed may be read on another day, so no *today* in
 * it.
 */
export function fullDate(instant: string): string {
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}
