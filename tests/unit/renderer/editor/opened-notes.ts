import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/core'
import type { Capture } from '../../../../src/domain/notes/capture'
import { collectCaptures } from '../../../../src/domain/notes/collect-captures'
import { lineMarksSchema } from '../../../../src/domain/notes/line-marks'
import {
  emptyNotes,
  type NotesDocument,
  notesDocumentSchema,
  type NotesNode,
} from '../../../../src/domain/notes/notes-document'
import type { EditorBar } from '../../../../src/renderer/editor/bar-keys'
import type { LeftLine } from '../../../../src/renderer/editor/line-promise'
import { openNotes, type ReadableNotes } from '../../../../src/renderer/editor/open-notes'
import { endWithTests } from './end-editors'

// jsdom lays nothing out; ProseMirror only asks where the caret is in order to scroll to it.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList
Range.prototype.getBoundingClientRect = () => ({ left: 0, right: 0, top: 0, bottom: 0 }) as DOMRect

Element.prototype.scrollIntoView = () => undefined

export const at = '2025-03-04T10:12:00.000Z'

/** What the surroundings of the editor were told. */
export interface Heard {
  readonly snapshots: (() => string)[]
  readonly messages: string[]
  readonly links: string[]
  readonly bars: EditorBar[]
  readonly left: LeftLine[]
  readonly promises: string[]
}

/** Notes on a page with a clock that stands still until it is moved, and somebody who presses keys. */
export class OpenedForTest {
  readonly notes: ReadableNotes
  readonly heard: Heard = { snapshots: [], messages: [], links: [], bars: [], left: [], promises: [] }
  clock = at

  constructor(document: NotesDocument = emptyNotes) {
    const opened = openNotes(document, {
      now: () => this.clock,
      onChanged: (snapshot) => this.heard.snapshots.push(snapshot),
      onMessage: (message) => this.heard.messages.push(message),
      onOpenLink: (href) => this.heard.links.push(href),
      onOpenBar: (bar) => this.heard.bars.push(bar),
      onLineLeft: (line) => this.heard.left.push(line),
      onOpenPromise: (id) => this.heard.promises.push(id),
    })
    if (opened.kind === 'unreadable') throw new Error(opened.why)
    this.notes = opened
    const page = window.document.createElement('div')
    window.document.body.append(page)
    this.editor.mount(page)
    endWithTests(this.editor)
  }

  get editor(): Editor {
    return this.notes.editor
  }

  get captures(): Capture[] {
    return collectCaptures(notesDocumentSchema.parse(this.editor.getJSON()))
  }

  /** The lines of the notes as `need:the words`, `to-say:…`, `said:…`; plain lines are their words. */
  get lines(): string[] {
    const lines: string[] = []
    this.editor.state.doc.descendants((node) => {
      if (!node.isTextblock) return true
      const { capture, planned, saidAt } = lineMarksSchema.parse(node.attrs)
      const plan = saidAt === null ? 'to-say' : 'said'
      lines.push([...(planned ? [plan] : []), ...(capture ? [capture] : []), node.textContent].join(':'))
      return false
    })
    return lines
  }

  /** Types as a person does: each letter goes through the input rules before it is written. */
  type(text: string): this {
    for (const letter of text) {
      if (letter === '\n') {
        this.press('Enter')
        continue
      }
      const { view } = this.editor
      const { from, to } = view.state.selection
      const write = () => view.state.tr.insertText(letter, from, to)
      if (view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, write)) !== true) {
        view.dispatch(write())
      }
    }
    return this
  }

  press(key: string, modifiers: KeyboardEventInit = {}): boolean {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })
    this.editor.view.dom.dispatchEvent(event)
    return event.defaultPrevented
  }

  /** Alt and a digit, as a Mac sends it: with another character than the digit. */
  pressCapture(digit: number): boolean {
    return this.press('¡', { code: `Digit${digit}`, altKey: true })
  }

  /** Puts the caret into the first line with these words, at an offset; a negative one counts from its end. */
  caretIn(words: string, offset = 0): this {
    const start = this.startOf(words)
    const line = this.editor.state.doc.resolve(start).parent
    return this.select(start + (offset < 0 ? line.content.size + 1 + offset : offset))
  }

  select(from: number, to = from): this {
    const { state, view } = this.editor
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    return this
  }

  /** Selects from one position to another, or what is nearest to that in words. */
  selectNear(from: number, to: number): this {
    const { doc, tr } = this.editor.state
    this.editor.view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
    return this
  }

  selectWords(words: string): this {
    let from = -1
    this.editor.state.doc.descendants((node, pos) => {
      const index = from < 0 && node.isText ? (node.text ?? '').indexOf(words) : -1
      if (index >= 0) from = pos + index
    })
    if (from < 0) throw new Error(`no “${words}” in the notes`)
    return this.select(from, from + words.length)
  }

  selectLines(first: string, last: string): this {
    const end = this.startOf(last)
    return this.select(this.startOf(first), end + this.editor.state.doc.resolve(end).parent.content.size)
  }

  startOf(words: string): number {
    let start = -1
    this.editor.state.doc.descendants((node, pos) => {
      if (start < 0 && node.isTextblock && node.textContent === words) start = pos + 1
    })
    if (start < 0) throw new Error(`no line “${words}” in the notes`)
    return start
  }
}

export const paragraph = (text: string, attrs?: Record<string, unknown>): NotesNode => ({
  type: 'paragraph',
  ...(attrs ? { attrs } : {}),
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
})

export const notesOf = (...content: NotesNode[]): NotesDocument => ({ type: 'doc', content })
