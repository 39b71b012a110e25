/** What of its surroundings a document needs. */
export interface DocumentContext {
  /** Null for somebody who is gone. */
  readonly nameOf: (personId: string) => string | null
  /** In which dates are written, as BCP 47 names it; undefined for that of the system. */
  readonly locale: string | undefined
}

/** `Thursday, 25 November 2027 at 10:00`: a page is read on another day too, so no *today* in it. */
export function fullMoment(instant: string, locale: string | undefined): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** `25 November 2027`, where the machine is. */
export function dayOfInstant(instant: string, locale: string | undefined): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(instant))
}

/** The same of a calendar day, wherever it is read. */
export function dayName(day: string, locale: string | undefined): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00.000Z`))
}
