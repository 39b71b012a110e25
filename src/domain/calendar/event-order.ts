import type { CalendarEvent } from './calendar-event'

/** What makes an event the same in every file. */
export function keyOf({ uid, recurrenceId }: Pick<CalendarEvent, 'uid' | 'recurrenceId'>): string {
  return `${recurrenceId ?? ''} ${uid}`
}

/** Whether a state of an event came before another one: by its sequence, then by when it was changed. */
export function isOlder(
  a: Pick<CalendarEvent, 'sequence' | 'changedAt'>,
  b: Pick<CalendarEvent, 'sequence' | 'changedAt'>,
): boolean {
  if (a.sequence !== b.sequence) return a.sequence < b.sequence
  return a.changedAt !== null && b.changedAt !== null && a.changedAt < b.changedAt
}
