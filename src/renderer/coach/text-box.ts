import type { TextChange } from '../../domain/coach/take-alternative'
import { bringIntoView } from './bring-into-view'
import { DraftMirror } from './draft-mirror'
import type { Mark } from './mark'
import type { Word } from './sort-findings'
import type { TextPlace } from './text-place'

/** A line above the words, and below them what a narrow window tells of them. */
const air = { abovePx: 48, belowPx: 144 }

/**
 * Called outdated by the standard, which offers nothing in its place: whatever else changes the text of a box makes the
 * box forget its undo steps.
 */
const page: { execCommand: (command: string, showsUi?: boolean, value?: string) => boolean } = document

/** A text box on the page with its mirror: what the coach needs of both. */
export class TextBox implements TextPlace {
  readonly #mirror: DraftMirror

  constructor(
    private readonly textarea: HTMLTextAreaElement,
    mirror: HTMLElement,
  ) {
    this.#mirror = new DraftMirror(mirror)
  }

  get text(): string {
    return this.textarea.value
  }

  get selection(): Word {
    return { start: this.textarea.selectionStart, end: this.textarea.selectionEnd }
  }

  get isFocused(): boolean {
    return document.activeElement === this.textarea
  }

  get topic(): string | null {
    return this.textarea.closest<HTMLElement>('[data-guide]')?.dataset['guide'] ?? null
  }

  /** Brings the mirror in line with the box, if there is anything in it to see. */
  reflect(): void {
    if (!this.#mirror.isEmpty) this.#mirror.setText(this.text)
  }

  /** Without underlines there is no mirror either: a text that needs none costs no second layout. */
  mark(marks: readonly Mark[]): void {
    const underlined = marks.filter(({ start, end }) => start < end)
    if (underlined.length === 0) this.#mirror.clear()
    else {
      this.#mirror.setText(this.text)
      this.#mirror.mark(underlined)
    }
  }

  close(): void {
    this.#mirror.close()
  }

  select(start: number, end: number): void {
    this.textarea.focus({ preventScroll: true })
    this.textarea.setSelectionRange(start, end)
    this.#bringIntoView(start, end)
  }

  collapseSelection(): void {
    const { end } = this.selection
    this.textarea.setSelectionRange(end, end)
  }

  /**
   * As if typed: the page hears of it as of any key, and the box's own undo takes it back. There is no other way that a
   * text box offers for that.
   */
  replace({ start, end, text }: TextChange): void {
    this.textarea.focus({ preventScroll: true })
    this.textarea.setSelectionRange(start, end)
    if (start === end && text === '') return
    if (text === '') page.execCommand('delete')
    else page.execCommand('insertText', false, text)
  }

  #bringIntoView(start: number, end: number): void {
    const rectangle = this.#mirror.rectangleOf(start, end) ?? this.textarea.getBoundingClientRect()
    bringIntoView(this.textarea, rectangle, air)
  }
}
