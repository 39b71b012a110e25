import { movedMarks, sideBySide, type Mark } from './mark'

/** One paragraph of the mirror: its text, cut where underlines begin and end. */
export class MirrorParagraph {
  readonly element = document.createElement('div')
  #text: string
  #marks: readonly Mark[] = []

  constructor(text: string) {
    this.#text = text
    this.#draw()
  }

  get text(): string {
    return this.#text
  }

  /**
   * A settled paragraph is neither laid out nor painted while it is out of sight: the platform knows its height from
   * before. It has to be laid out again when that may have changed.
   */
  settle(): void {
    if (this.element.dataset['settled'] === undefined) this.element.dataset['settled'] = ''
  }

  unsettle(): void {
    delete this.element.dataset['settled']
  }

  setText(text: string): void {
    this.#marks = movedMarks(this.#marks, this.#text, text)
    this.#text = text
    this.#draw()
  }

  mark(marks: readonly Mark[]): void {
    const pieces = sideBySide(marks)
    if (isSame(pieces, this.#marks)) return
    this.#marks = pieces
    this.#draw()
  }

  /** Null while the mirror is not shown. */
  rectangleOf(start: number, end: number): DOMRect | null {
    const range = document.createRange()
    range.setStart(...this.#boundary(start))
    range.setEnd(...this.#boundary(end))
    const rectangle = range.getBoundingClientRect()
    return rectangle.height === 0 ? null : rectangle
  }

  #draw(): void {
    let from = 0
    const pieces: (string | HTMLElement)[] = []
    for (const { start, end, effect } of this.#marks) {
      const marked = document.createElement('span')
      marked.dataset['effect'] = effect
      marked.textContent = this.#text.slice(start, end)
      pieces.push(this.#text.slice(from, start), marked)
      from = end
    }
    // The line break at its end gives an empty paragraph its height, and shows nothing in any other.
    this.element.replaceChildren(...pieces, `${this.#text.slice(from)}\n`)
  }

  #boundary(offset: number): [Node, number] {
    let left = offset
    for (const child of this.element.childNodes) {
      const length = child.textContent?.length ?? 0
      if (left <= length) return [child instanceof Text ? child : (child.firstChild ?? child), left]
      left -= length
    }
    return [this.element, this.element.childNodes.length]
  }
}

function isSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end, effect }, index) => {
      const other = b[index]
      return other?.start === start && other.end === end && other.effect === effect
    })
  )
}
