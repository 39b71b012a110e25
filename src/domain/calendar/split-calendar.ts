/** A part of a calendar file: an event or the definition of a time zone. */
export interface CalendarBlock {
  /** Where it begins, counted from 1. */
  readonly line: number
  /** Its lines without those that begin and end it, folded lines made one. */
  readonly lines: readonly string[]
}

/** The parts of one or many calendars in a file, and what was found in wrong places. */
export interface SplitCalendar {
  readonly events: readonly CalendarBlock[]
  readonly zones: readonly CalendarBlock[]
  /** The lines that stand in the calendars themselves, such as their names. */
  readonly properties: readonly string[]
  /** How many parts were of other kinds, such as tasks. */
  readonly others: number
  /** Parts that begin and do not end, by their lines. */
  readonly unended: readonly CalendarBlock[]
  /** The first line that belongs to nothing; null where all do. */
  readonly strayLine: number | null
  readonly hasCalendar: boolean
}

interface OpenBlock {
  readonly name: string
  readonly line: number
  readonly lines: string[]
  /** What was begun within it and has not ended. */
  readonly inner: string[]
}

const begins = /^BEGIN:\s*([A-Z0-9-]{1,40})\s*$/i
const ends = /^END:\s*([A-Z0-9-]{1,40})\s*$/i

/** Nothing that a calendar writes is nested deeper. */
const deepest = 4

/** A line longer than this is a picture or an attachment, and tells nothing of a meeting. */
const longestLine = 200_000

/**
 * Cuts a calendar file into its events and time zones, so that a broken one takes no other with it. Line ends may be
 * CR, LF or both.
 */
export function splitCalendar(text: string): SplitCalendar {
  const found = {
    events: [] as CalendarBlock[],
    zones: [] as CalendarBlock[],
    unended: [] as CalendarBlock[],
    properties: [] as string[],
  }
  let others = 0
  let strayLine: number | null = null
  let hasCalendar = false
  let open: OpenBlock | null = null
  const close = (block: OpenBlock) => {
    if (block.name === 'VEVENT') found.events.push(block)
    else if (block.name === 'VTIMEZONE') found.zones.push(block)
    else others += 1
  }
  for (const { line, content } of unfolded(text)) {
    const begun = begins.exec(content)?.[1]?.toUpperCase()
    const ended = ends.exec(content)?.[1]?.toUpperCase()
    if (begun === 'VCALENDAR' || ended === 'VCALENDAR') {
      if (open !== null) found.unended.push(open)
      open = null
      hasCalendar = true
    } else if (open === null) {
      if (begun !== undefined) open = { name: begun, line, lines: [], inner: [] }
      else if (ended !== undefined || !hasCalendar) strayLine ??= content.trim() === '' ? null : line
      else found.properties.push(content)
    } else if (begun === 'VEVENT') {
      // An event is never within another one: the one before was not ended.
      found.unended.push(open)
      open = { name: begun, line, lines: [], inner: [] }
    } else if (begun !== undefined) {
      open.inner.push(begun)
      if (open.inner.length <= deepest) open.lines.push(content)
    } else if (ended === open.name && open.inner.length === 0) {
      close(open)
      open = null
    } else if (ended !== undefined) {
      if (open.inner.length > 0 && open.inner.length <= deepest && open.inner.at(-1) === ended)
        open.lines.push(content)
      open.inner.pop()
    } else if (open.inner.length <= deepest) {
      open.lines.push(content)
    }
  }
  if (open !== null) found.unended.push(open)
  return { ...found, others, strayLine, hasCalendar }
}

/** The lines of the file, each folded one made one again, with the number of the line that it begins on. */
function* unfolded(text: string): Generator<{ line: number; content: string }> {
  let line = 0
  let begunOn = 0
  let parts: string[] = []
  let length = 0
  for (const physical of linesOf(text.startsWith('\ufeff') ? text.slice(1) : text)) {
    line += 1
    if ((physical.startsWith(' ') || physical.startsWith('\t')) && begunOn > 0) {
      length += physical.length
      if (length <= longestLine) parts.push(physical.slice(1))
      continue
    }
    if (begunOn > 0) yield { line: begunOn, content: parts.join('') }
    begunOn = line
    parts = [physical.slice(0, longestLine)]
    length = physical.length
  }
  if (begunOn > 0) yield { line: begunOn, content: parts.join('') }
}

/** One line after the other, so that a large file is not held twice. */
function* linesOf(text: string): Generator<string> {
  const lineEnd = /\r\n|\n|\r/g
  let from = 0
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    yield text.slice(from, match.index)
    from = lineEnd.lastIndex
  }
  yield text.slice(from)
}
