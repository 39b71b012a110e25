import type { Effect } from '../../domain/coach/finding'

/** Characters to underline, and how. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly effect: Effect
}

interface ShownMark {
  readonly effect: Effect
  readonly range: Range
}

/** A text that is longer gets no underlines: its second layout would be felt at each key. The panel still lists. */
const mostCharacters = 60_000

/**
 * The same text as in a box, laid out behind it, so that words can be underlined although a text box itself shows
 * nothing but text. Each paragraph is a node of its own, so that a key lays out one of them.
 */
export class DraftMirror {
  #lines: readonly string[] = []
  #marks: readonly ShownMark[] = []

  constructor(private readonly host: HTMLElement) {
    host.replaceChildren()
  }

  /** Underlines that stand already move along with their words. */
  setText(text: string): void {
    const lines = text.length > mostCharacters ? [] : text.split('\n')
    const same = commonLines(this.#lines, lines)
    const old = this.#lines.slice(same.atStart, this.#lines.length - same.atEnd)
    const fresh = lines.slice(same.atStart, lines.length - same.atEnd)
    const kept = Math.min(old.length, fresh.length)
    for (let at = 0; at < kept; at += 1) this.#rewrite(same.atStart + at, old[at] ?? '', fresh[at] ?? '')
    for (let at = kept; at < old.length; at += 1) this.host.children[same.atStart + kept]?.remove()
    const after = this.host.children[same.atStart + kept] ?? null
    for (const line of fresh.slice(kept)) this.host.insertBefore(paragraphOf(line), after)
    this.#lines = lines
  }

  /** Shows these underlines, and no others; those that stand where they are to be are left alone. */
  mark(marks: readonly Mark[]): void {
    const starts = lineStarts(this.#lines)
    const places = marks.map((mark) => this.#place(mark, starts)).filter((place) => place !== null)
    const standsAlready = (shown: ShownMark | undefined, place: Place | undefined) =>
      shown !== undefined && place !== undefined && isAt(shown, place)
    let atStart = 0
    while (standsAlready(this.#marks[atStart], places[atStart])) atStart += 1
    let atEnd = 0
    const most = Math.min(this.#marks.length, places.length) - atStart
    while (atEnd < most && standsAlready(this.#marks.at(-1 - atEnd), places.at(-1 - atEnd))) atEnd += 1
    for (const { effect, range } of this.#marks.slice(atStart, this.#marks.length - atEnd)) {
      highlightOf(effect)?.delete(range)
    }
    const added = places.slice(atStart, places.length - atEnd).map(({ effect, from, to }) => {
      const range = new Range()
      range.setStart(...from)
      range.setEnd(...to)
      highlightOf(effect)?.add(range)
      return { effect, range }
    })
    this.#marks = [
      ...this.#marks.slice(0, atStart),
      ...added,
      ...this.#marks.slice(this.#marks.length - atEnd),
    ]
  }

  /** Where the characters are on the screen; null when they are not laid out. */
  rectangleOf(start: number, end: number): DOMRect | null {
    const place = this.#place({ start, end: Math.max(end, start), effect: 'asks' }, lineStarts(this.#lines))
    if (place === null) return null
    const range = new Range()
    range.setStart(...place.from)
    range.setEnd(...place.to)
    return range.getBoundingClientRect()
  }

  clear(): void {
    this.mark([])
    this.host.replaceChildren()
    this.#lines = []
  }

  /** Only the characters that differ, so that the underlines of the others stay with them. */
  #rewrite(line: number, before: string, text: string): void {
    const node = this.host.children[line]?.firstChild
    if (!(node instanceof Text)) return
    const most = Math.min(before.length, text.length)
    let start = 0
    while (start < most && before.charCodeAt(start) === text.charCodeAt(start)) start += 1
    let end = 0
    while (
      end < most - start &&
      before.charCodeAt(before.length - 1 - end) === text.charCodeAt(text.length - 1 - end)
    ) {
      end += 1
    }
    node.replaceData(start, before.length - start - end, text.slice(start, text.length - end))
  }

  #place({ start, end, effect }: Mark, starts: readonly number[]): Place | null {
    const from = this.#boundary(start, starts)
    const to = this.#boundary(end, starts)
    return from === null || to === null ? null : { effect, from, to }
  }

  #boundary(offset: number, starts: readonly number[]): Boundary | null {
    const line = lineAt(starts, offset)
    const node = this.host.children[line]?.firstChild
    const lineStart = starts[line]
    if (!(node instanceof Text) || lineStart === undefined) return null
    return [node, Math.min(offset - lineStart, node.length)]
  }
}

type Boundary = readonly [Text, number]

interface Place {
  readonly effect: Effect
  readonly from: Boundary
  readonly to: Boundary
}

function isAt({ effect, range }: ShownMark, place: Place): boolean {
  return (
    effect === place.effect &&
    range.startContainer === place.from[0] &&
    range.startOffset === place.from[1] &&
    range.endContainer === place.to[0] &&
    range.endOffset === place.to[1]
  )
}

/** The line break at its end gives an empty paragraph its height, and shows nothing in any other. */
function paragraphOf(line: string): HTMLElement {
  const paragraph = document.createElement('div')
  paragraph.append(`${line}\n`)
  return paragraph
}

function commonLines(
  before: readonly string[],
  after: readonly string[],
): { readonly atStart: number; readonly atEnd: number } {
  const most = Math.min(before.length, after.length)
  let atStart = 0
  while (atStart < most && before[atStart] === after[atStart]) atStart += 1
  let atEnd = 0
  while (atEnd < most - atStart && before.at(-1 - atEnd) === after.at(-1 - atEnd)) atEnd += 1
  return { atStart, atEnd }
}

function lineStarts(lines: readonly string[]): readonly number[] {
  let start = 0
  return lines.map((line) => {
    const own = start
    start += line.length + 1
    return own
  })
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** One for all boxes, by the name that the style sheet knows; undefined where the platform has none. */
function highlightOf(effect: Effect): Highlight | undefined {
  if (!('CSS' in globalThis) || !('highlights' in CSS)) return undefined
  const name = `coach-${effect}`
  const known = CSS.highlights.get(name)
  if (known !== undefined) return known
  const highlight = new Highlight()
  CSS.highlights.set(name, highlight)
  return highlight
}
