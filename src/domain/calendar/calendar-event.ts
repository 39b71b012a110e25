import type { Medium } from '../medium/medium'
import type { Instant } from '../records/instant'

/** How somebody answered an invitation; `unknown` where the calendar does not say. */
export type Participation = 'accepted' | 'declined' | 'tentative' | 'not-answered' | 'unknown'

/** Somebody who is invited, or who invites. */
export interface EventPerson {
  /** As it is read aloud; made from the address where there is no name. */
  readonly name: string
  /** In small letters; '' where the calendar has none. */
  readonly email: string
  readonly participation: Participation
  readonly isOrganizer: boolean
}

/**
 * How the clock of an event was understood. `named` is a zone of the world or of the file; `floating` has none, so that
 * the zone of this machine counts; with `unknown` a zone is named that nobody knows, and that of this machine counts too.
 */
export type EventZone =
  | { readonly kind: 'utc' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'floating' }
  | { readonly kind: 'unknown'; readonly name: string }

/** One event of a calendar, or one time of an event that repeats. */
export interface CalendarEvent {
  /** Where in the file it begins, counted from 1. */
  readonly line: number
  readonly uid: string
  /**
   * Which time of an event that repeats: the moment at which the series has it, as an instant, as a day where it lasts
   * all day, and without a zone where it floats. Null for an event that happens once.
   */
  readonly recurrenceId: string | null
  readonly sequence: number
  /** When the calendar changed it last, as far as it says so. */
  readonly changedAt: Instant | null
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  readonly title: string
  readonly startsAt: Instant
  /** As the calendar has it; at least 0. */
  readonly durationMinutes: number
  readonly isAllDay: boolean
  readonly zone: EventZone
  readonly people: readonly EventPerson[]
  /** A room, an address, or the link of a video call; '' without one. */
  readonly place: string
  /** How it seems to be held; null where nothing tells. */
  readonly medium: Medium | null
  /** What the invitation says, shortened. */
  readonly about: string
  /** Whether it lies before or after the time that was asked for. */
  readonly isOutside: boolean
}

/** Something of a file that could not be taken as it is, in words for the person. */
export interface CalendarProblem {
  /** Where, counted from 1; null where it concerns all of the file. */
  readonly line: number | null
  /** The title of the event that it is about; '' where none could be read. */
  readonly title: string
  readonly reason: string
}

/** From when to when events that repeat are taken, in milliseconds since the epoch. */
export interface CalendarWindow {
  readonly from: number
  readonly to: number
}

/** What a calendar file told. Nothing of it is dropped without a word. */
export interface CalendarFile {
  /** What the calendar calls itself; '' where it does not say. */
  readonly name: string
  readonly events: readonly CalendarEvent[]
  readonly problems: readonly CalendarProblem[]
  /** The events that repeat of which all times within the window are among `events`. */
  readonly wholeSeries: readonly string[]
  readonly window: CalendarWindow
}
