import { createHash } from 'node:crypto'
import type { CalendarEvent } from '../../domain/calendar/calendar-event'
import { keyOf } from '../../domain/calendar/event-order'

/**
 * The id of the meeting that is made from an event, the same on every machine: two machines that take in the same
 * calendar come to one meeting, not two.
 */
export function idOfEvent(event: Pick<CalendarEvent, 'uid' | 'recurrenceId'>): string {
  return `calendar-${createHash('sha256').update(keyOf(event)).digest('hex').slice(0, 32)}`
}
