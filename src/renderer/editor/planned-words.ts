import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { type Mark, sideBySide } from '../coach/mark'
import type { NotesLine } from './notes-lines'
import { plannedLineEnd } from './planned-line-end'
import { underlinePlanned, unsaidLinesOf } from './planned-line-marks'

/** Offsets in the text of all planned lines; a caret outside of them is at none. */
interface Span {
  readonly start: number
  readonly end: number
}

const outside: Span = { start: -1, end: -1 }

/** What a change of the editor was to the planned lines. */
export interface PlannedChange {
  /** Words of theirs, or which lines there are. */
  readonly isOfWords: boolean
  /** Whether the caret is in one of them now. */
  readonly isAtCaret: boolean
}

/**
 * The lines of the notes that are still to be said, as one text with a line for each, and nothing else of the notes.
 * Offsets are UTF-16, as in a string.
 */
export class PlannedWords {
  /** What a guide beside the notes calls these lines. */
  readonly topic = 'planned-line'
  readonly #wordsOf = new WeakMap<Node, string>()

  constructor(private readonly editor: Editor) {}

  /** What takes the keys of the notes. */
  get element(): HTMLElement {
    return this.editor.view.dom
  }

  get text(): string {
    return this.#lines.map(({ node }) => this.#words(node)).join(plannedLineEnd)
  }

  get selection(): Span {
    const { $from, $to } = this.editor.state.selection
    const line = this.#lineAtCaret
    if (line === undefined || !$to.sameParent($from)) return outside
    const start = this.#startOf(line)
    return { start: start + $from.parentOffset, end: start + $to.parentOffset }
  }

  get isAtCaret(): boolean {
    return this.#lineAtCaret !== undefined
  }

  /** Underlines these words and no others. */
  mark(marks: readonly Mark[]): void {
    const places = sideBySide(marks.filter(({ start, end }) => start < end)).map(
      ({ start, end, effect }) => ({
        from: this.#position(start),
        to: this.#position(end),
        effect,
      }),
    )
    const tr = underlinePlanned(this.editor.state, places)
    if (tr !== null) this.editor.view.dispatch(tr)
  }

  select(start: number, end: number): void {
    const { view, state } = this.editor
    const selection = TextSelection.create(state.doc, this.#position(start), this.#position(end))
    view.focus()
    view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  }

  collapseSelection(): void {
    const { view, state } = this.editor
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, state.selection.to)))
  }

  /** As one step of the undo history of the notes. A line stays one line. */
  replace({
    start,
    end,
    text,
  }: {
    readonly start: number
    readonly end: number
    readonly text: string
  }): void {
    const { view, state } = this.editor
    if (start === end && text === '') return
    const from = this.#position(start)
    const tr = closeHistory(state.tr)
    if (text === '') tr.delete(from, this.#position(end))
    else tr.insertText(text.replace(/[\n\r]/gu, ' '), from, this.#position(end))
    tr.setSelection(TextSelection.create(tr.doc, from + text.length))
    view.focus()
    view.dispatch(tr.scrollIntoView())
  }

  /** Tells of changes that concern planned lines, or a caret in one. To call what it answers ends that. */
  onChange(listener: (change: PlannedChange) => void): () => void {
    let seen = this.#lines
    let selection = this.editor.state.selection
    let wasAtCaret = this.isAtCaret
    const onTransaction = () => {
      const { state } = this.editor
      const isOfWords = !areSame(seen, this.#lines)
      if (!isOfWords && state.selection === selection) return
      const { isAtCaret } = this
      const concerns = isOfWords || isAtCaret || wasAtCaret
      seen = this.#lines
      selection = state.selection
      wasAtCaret = isAtCaret
      if (concerns) listener({ isOfWords, isAtCaret })
    }
    this.editor.on('transaction', onTransaction)
    return () => this.editor.off('transaction', onTransaction)
  }

  get #lines(): readonly NotesLine[] {
    return unsaidLinesOf(this.editor.state)
  }

  get #lineAtCaret(): NotesLine | undefined {
    const { $from } = this.editor.state.selection
    if ($from.depth === 0) return undefined
    const pos = $from.before()
    return this.#lines.find((line) => line.pos === pos)
  }

  /** One sign for each place in the line. */
  #words(line: Node): string {
    const known = this.#wordsOf.get(line)
    if (known !== undefined) return known
    const words = line.textBetween(0, line.content.size, undefined, '\n')
    this.#wordsOf.set(line, words)
    return words
  }

  #startOf(line: NotesLine): number {
    let start = 0
    for (const other of this.#lines) {
      if (other.pos === line.pos) break
      start += other.node.content.size + plannedLineEnd.length
    }
    return start
  }

  #position(offset: number): number {
    let start = 0
    for (const { node, pos } of this.#lines) {
      const { size } = node.content
      if (offset <= start + size) return pos + 1 + Math.max(0, offset - start)
      start += size + plannedLineEnd.length
    }
    return this.editor.state.selection.to
  }
}

function areSame(a: readonly NotesLine[], b: readonly NotesLine[]): boolean {
  return a === b || (a.length === b.length && a.every(({ node }, index) => node === b[index]?.node))
}
