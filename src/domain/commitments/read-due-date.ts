import type { CalendarDay } from '../records/calendar-day'
import { addDays, dayOf } from '../records/day-count'
import { findDates, type DateRefusal, type FoundDate } from './find-dates'

/** When a promise is due, as its words say it; `start` and `end` are what the date takes of the words. */
export type DueDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly day: CalendarDay; readonly start: number; readonly end: number }
  | { readonly kind: 'refused'; readonly words: string; readonly why: DateRefusal }

/** Nobody promises for longer; a year further out is a slip of the finger. */
export const longestYears = 10

const deadlineBefore =
  /\b(?:(?:no|not)\s+later\s+than|by|until|till?|before|due(?:\s+(?:on|by))?)\s+(?:(?:eod|cob|(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+)?(?:day|business))\s+(?:on\s+)?)?(?:the\s+)?$/iu

const dayBefore = /\b(?:on|for|this|coming)\s+(?:the\s+)?$/iu

const nothingAfter = /^[\s.,;:!?)…]*$/u

/**
 * Reads the day by which something is promised. A word such as *by* or *until* decides; without one only what can hardly
 * be anything else, and stands where dates stand, is read as a date. What is impossible, past or can be read in two ways
 * is refused, never moved to another day.
 */
export function readDueDate(text: string, now: number): DueDate {
  const today = dayOf(now)
  const meant = findDates(text, now)
    .map((date) => ({ date, deadline: leadOf(deadlineBefore, text, date) }))
    .filter(({ date, deadline }) => deadline !== null || isMeantByPlace(text, date))
  const chosen = meant.findLast(({ deadline }) => deadline !== null) ?? meant.at(-1)
  if (chosen === undefined) return { kind: 'none' }
  const { date, deadline } = chosen
  const words = text.slice(date.start, date.end)
  if (date.day === null) return { kind: 'refused', words, why: date.refusal ?? 'no-such-day' }
  const isBefore = deadline !== null && /^before\b/iu.test(deadline) && !/\bend\b/iu.test(words)
  const day = isBefore ? addDays(date.day, -1) : date.day
  if (day < today) return { kind: 'refused', words, why: 'past' }
  if (Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + longestYears) {
    return { kind: 'refused', words, why: 'too-far' }
  }
  const lead = deadline ?? leadOf(dayBefore, text, date) ?? ''
  return { kind: 'read', day, start: date.start - lead.length, end: date.end }
}

function isMeantByPlace(text: string, { start, end, certainty }: FoundDate): boolean {
  switch (certainty) {
    case 'certain':
      return true
    case 'likely':
      return start === 0 || nothingAfter.test(text.slice(end)) || dayBefore.test(text.slice(0, start))
    case 'only-after-by':
      return false
  }
}

function leadOf(pattern: RegExp, text: string, { start }: FoundDate): string | null {
  return pattern.exec(text.slice(0, start))?.[0] ?? null
}
