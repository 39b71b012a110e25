import { parse } from 'chrono-node/en'
import type { CalendarDay } from '../records/calendar-day'
import { addDays, calendarDay, dayOf, weekdayOf } from '../records/day-count'
import { monthNumber, monthPattern, weekdayNumber, weekdayPattern } from './names-of-days'

/** Why words that read as a date give none. */
export type DateRefusal = 'no-such-day' | 'past' | 'too-far' | 'two-readings' | 'weekday-differs'

/** How little doubt there is that these words are a date, wherever in a sentence they stand. */
export type Certainty = 'certain' | 'likely' | 'only-after-by'

/** Words that may be a date: from `start` to before `end`, with the day that they name or why they name none. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly day: CalendarDay | null
  readonly refusal: DateRefusal | null
  readonly certainty: Certainty
}

type Reading = Pick<FoundDate, 'day' | 'refusal'>

interface Notation {
  readonly pattern: RegExp
  readonly certainty: Certainty
  readonly read: (match: RegExpExecArray, today: CalendarDay) => Reading
}

/** Everything in a text that may name a day; `now` is in milliseconds. Later days of the same name come first. */
export function findDates(text: string, now: number): FoundDate[] {
  const today = dayOf(now)
  const own = notations.flatMap(({ pattern, certainty, read }) =>
    [...text.matchAll(pattern)].map((match): FoundDate => {
      const start = match.index
      return { start, end: start + match[0].length, certainty, ...read(match, today) }
    }),
  )
  const first = own.filter((date) => !own.some((other) => isWithin(date, other)))
  const others = wordsOfChrono(text, now).filter(
    (date) => !first.some(({ start, end }) => date.start < end && start < date.end),
  )
  return [...first, ...others].sort((a, b) => a.start - b.start)
}

const isWithin = (inner: FoundDate, outer: FoundDate): boolean =>
  inner !== outer &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start

const named = (day: CalendarDay): Reading => ({ day, refusal: null })
const refused = (refusal: DateRefusal): Reading => ({ day: null, refusal })

/** What chrono reads otherwise than people write it, or reads not at all. */
const notations: readonly Notation[] = [
  {
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/gu,
    certainty: 'certain',
    read: ([, year, month, day]) => dateOf(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(
      `\\b(?:(${weekdayPattern}),?\\s+(?:the\\s+)?)?(\\d{1,3})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthPattern})\\b\\.?(?:,?\\s+(\\d{4,})\\b)?`,
      'giu',
    ),
    certainty: 'certain',
    read: ([, weekday, day, month, year], today) => dateInWords({ weekday, day, month, year }, today),
  },
  {
    pattern: new RegExp(
      `\\b(?:(${weekdayPattern}),?\\s+)?(${monthPattern})\\.?\\s+(?:the\\s+)?(\\d{1,3})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s+(\\d{4,})\\b)?`,
      'giu',
    ),
    certainty: 'likely',
    read: ([, weekday, month, day, year], today) => dateInWords({ weekday, day, month, year }, today),
  },
  {
    // Points stand between day and month where the day comes first.
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?![\d.])/gu,
    certainty: 'only-after-by',
    read: ([, day, month, year], today) =>
      year === undefined
        ? comingDate(Number(month), Number(day), today)
        : dateOf(fullYear(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/gu,
    certainty: 'only-after-by',
    read: ([, first, second, year], today) =>
      slashedDate(Number(first), Number(second), year === undefined ? null : fullYear(year), today),
  },
  {
    pattern: /\bthe\s+(\d{1,3})(?:st|nd|rd|th)\b/giu,
    certainty: 'only-after-by',
    read: ([, day], today) => nextDayOfMonth(Number(day), today),
  },
  {
    pattern: /\b(?:the\s+)?end\s+of\s+(?:(?:the|this)\s+)?(next\s+)?(week|month|quarter|year)\b/giu,
    certainty: 'certain',
    read: ([, next, span], today) => named(endOf(span ?? '', next === undefined ? 0 : 1, today)),
  },
  {
    pattern: /\b(month|quarter|year)[\s-]end\b/giu,
    certainty: 'likely',
    read: ([, span], today) => named(endOf(span ?? '', 0, today)),
  },
  {
    pattern:
      /\b(?:eod|cob|(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+|this\s+)?(?:day|business))\b(?!\s+(?:on\s+)?\p{L})/giu,
    certainty: 'likely',
    read: (_, today) => named(today),
  },
  {
    pattern: /\b(?:in|within)\s+a\s+fortnight\b|\ba\s+fortnight\s+from\s+(?:now|today)\b/giu,
    certainty: 'certain',
    read: (_, today) => named(addDays(today, 14)),
  },
  {
    pattern: new RegExp(`\\b(${weekdayPattern})\\s+week\\b`, 'giu'),
    certainty: 'certain',
    read: ([, weekday], today) => named(addDays(comingWeekday(weekdayNumber(weekday ?? ''), today), 7)),
  },
]

interface WrittenDate {
  readonly weekday: string | undefined
  readonly day: string | undefined
  readonly month: string | undefined
  readonly year: string | undefined
}

function dateInWords({ weekday, day, month, year }: WrittenDate, today: CalendarDay): Reading {
  const monthOfYear = monthNumber(month ?? '')
  const reading =
    year === undefined
      ? comingDate(monthOfYear, Number(day), today)
      : dateOf(Number(year), monthOfYear, Number(day))
  if (reading.day === null || weekday === undefined) return reading
  return weekdayOf(reading.day) === weekdayNumber(weekday) ? reading : refused('weekday-differs')
}

function dateOf(year: number, month: number, day: number): Reading {
  if (year > 9999) return refused('too-far')
  return isDate(year, month, day) ? named(calendarDay(year, month, day)) : refused('no-such-day')
}

/** The next one from today on; a day that the coming year lacks, as most lack a 29 February, is none. */
function comingDate(month: number, day: number, today: CalendarDay): Reading {
  const year = Number(today.slice(0, 4))
  const isOver = calendarDay(year, month, day) < today
  return dateOf(isOver ? year + 1 : year, month, day)
}

function slashedDate(first: number, second: number, year: number | null, today: CalendarDay): Reading {
  const read = (month: number, day: number) =>
    year === null ? comingDate(month, day, today) : dateOf(year, month, day)
  if (first <= 12 && second <= 12 && first !== second) return refused('two-readings')
  return second <= 12 ? read(second, first) : read(first, second)
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function nextDayOfMonth(day: number, today: CalendarDay): Reading {
  if (day < 1 || day > 31) return refused('no-such-day')
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const [inYear, inMonth] = [year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1]
    const found = isDate(inYear, inMonth, day) ? calendarDay(inYear, inMonth, day) : null
    if (found !== null && found >= today) return named(found)
  }
  return refused('no-such-day')
}

const friday = 5

function endOf(span: string, spansAhead: number, today: CalendarDay): CalendarDay {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  switch (span.toLowerCase()) {
    case 'week':
      return addDays(comingWeekday(friday, addDays(today, -1)), 7 * spansAhead)
    case 'month':
      return lastDayOf(year, month + spansAhead)
    case 'quarter':
      return lastDayOf(year, (Math.ceil(month / 3) + spansAhead) * 3)
    default:
      return calendarDay(year + spansAhead, 12, 31)
  }
}

/** The last day of a month, which may be counted beyond the year’s twelve. */
function lastDayOf(year: number, month: number): CalendarDay {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The first such day after this one. */
function comingWeekday(weekday: number, after: CalendarDay): CalendarDay {
  return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1)
}

const pastWords = /\b(?:last|ago|yesterday|past|previous)\b/iu
const certainWords = /^(?:on|in|within|today|tonight|tomorrow|the day after)\b|\bfrom now$/iu
const otherWords = /^(?:sat|sun|may|mar|march|morning|afternoon|evening|night|noon|midnight)$/iu

/** The rest is chrono’s to read. */
function wordsOfChrono(text: string, now: number): FoundDate[] {
  return parse(text, new Date(now), { forwardDate: true }).flatMap((found): FoundDate[] => {
    if (found.text.toLowerCase() === 'now') return []
    const { start: read } = found
    const isOfTime = read.isCertain('hour') && !read.isCertain('day') && !read.isCertain('weekday')
    const isOfMonth = !read.isCertain('day') && !read.isCertain('weekday') && read.isCertain('month')
    const isUnsure = otherWords.test(found.text) || isOfTime || (isOfMonth && !/\bnext\b/iu.test(found.text))
    const [year, month, day] = [read.get('year') ?? 0, read.get('month') ?? 0, read.get('day') ?? 0]
    return [
      {
        start: found.index,
        end: found.index + found.text.length,
        certainty: certaintyOf(isUnsure, certainWords.test(found.text)),
        ...(pastWords.test(found.text) ? refused('past') : dateOf(year, month, day)),
      },
    ]
  })
}

function certaintyOf(isUnsure: boolean, isCertain: boolean): Certainty {
  if (isUnsure) return 'only-after-by'
  return isCertain ? 'certain' : 'likely'
}
