import { whenWidthChanges } from './when-width-changes'
import type { Mark } from './mark'
import { MirrorParagraph } from './mirror-paragraph'

/** A text that is longer gets no underlines: its second layout would be felt at each key. The panel still lists. */
const mostCharacters = 60_000

/**
 * The same text as in a box, laid out behind it, so that words can be underlined although a text box itself shows
 * nothing but text. Each paragraph is an element of its own, so that a key lays out and paints one of them.
 */
export class DraftMirror {
  #paragraphs: readonly MirrorParagraph[] = []
  #settling: number | null = null
  readonly #stopWatching: () => void

  constructor(private readonly host: HTMLElement) {
    host.replaceChildren()
    this.#stopWatching = whenWidthChanges(host, () => {
      for (const paragraph of this.#paragraphs) paragraph.unsettle()
      this.#settleSoon()
    })
  }

  get isEmpty(): boolean {
    return this.#paragraphs.length === 0
  }

  /** Underlines that stand already move along with their words. */
  setText(text: string): void {
    const lines = text.length > mostCharacters ? [] : text.split('\n')
    const before = this.#paragraphs
    const most = Math.min(before.length, lines.length)
    let atStart = 0
    while (atStart < most && before[atStart]?.text === lines[atStart]) atStart += 1
    let atEnd = 0
    while (atEnd < most - atStart && before.at(-1 - atEnd)?.text === lines.at(-1 - atEnd)) atEnd += 1
    const old = before.slice(atStart, before.length - atEnd)
    const fresh = lines.slice(atStart, lines.length - atEnd)
    const after = before[before.length - atEnd]?.element ?? null
    const changed = fresh.map((line, index) => {
      const kept = old[index]
      if (kept === undefined) return this.#insert(line, after)
      // The one that is typed in can be seen; of several, some may be out of sight.
      if (fresh.length > 1) kept.unsettle()
      kept.setText(line)
      return kept
    })
    for (const { element } of old.slice(fresh.length)) element.remove()
    if (fresh.length > 1 || fresh.length > old.length) this.#settleSoon()
    this.#paragraphs = [...before.slice(0, atStart), ...changed, ...before.slice(before.length - atEnd)]
  }

  /** Shows these underlines, and no others; a paragraph whose underlines stay is left alone. */
  mark(marks: readonly Mark[]): void {
    const inOrder = marks.toSorted((a, b) => a.start - b.start)
    let open: readonly Mark[] = []
    let next = 0
    let start = 0
    for (const paragraph of this.#paragraphs) {
      const [from, to] = [start, start + paragraph.text.length]
      const begun = inOrder.slice(next, firstFrom(inOrder, next, to))
      next += begun.length
      open = [...open.filter(({ end }) => end > from), ...begun]
      paragraph.mark(
        open.map(({ effect, ...mark }) => ({
          effect,
          start: Math.max(mark.start, from) - from,
          end: Math.min(mark.end, to) - from,
        })),
      )
      start = to + 1
    }
  }

  /** Where the characters are on the screen, as far as they are in one paragraph; null when they are not laid out. */
  rectangleOf(start: number, end: number): DOMRect | null {
    let from = start
    for (const paragraph of this.#paragraphs) {
      if (from <= paragraph.text.length) {
        return paragraph.rectangleOf(from, Math.min(from + end - start, paragraph.text.length))
      }
      from -= paragraph.text.length + 1
    }
    return null
  }

  clear(): void {
    if (this.isEmpty) return
    this.#paragraphs = []
    this.host.replaceChildren()
  }

  close(): void {
    this.clear()
    this.#stopWatching()
    if (this.#settling !== null) cancelAnimationFrame(this.#settling)
  }

  /** In the first frame the paragraphs are laid out; their heights are remembered by the end of it. */
  #settleSoon(): void {
    if (this.#settling !== null) return
    this.#settling = requestAnimationFrame(() => {
      this.#settling = requestAnimationFrame(() => {
        this.#settling = null
        for (const paragraph of this.#paragraphs) paragraph.settle()
      })
    })
  }

  #insert(line: string, before: Element | null): MirrorParagraph {
    const paragraph = new MirrorParagraph(line)
    this.host.insertBefore(paragraph.element, before)
    return paragraph
  }
}

/** The first mark from `index` on that begins at or after `offset`. */
function firstFrom(marks: readonly Mark[], index: number, offset: number): number {
  let at = index
  while (at < marks.length && (marks[at]?.start ?? offset) < offset) at += 1
  return at
}
