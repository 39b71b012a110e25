import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { NotesLine } from './notes-lines'
import { promiseReadingOf } from './promise-line-at'
import { wordsOfLine } from './words-of-line'

/** A line with what it held when the caret came; `pos` is the place before it. */
export interface EnteredLine {
  readonly pos: number
  readonly held: string
}

interface Steps {
  readonly entered: EnteredLine | null
  readonly left: readonly EnteredLine[]
}

/** Where the caret is after a change, and which lines it left that do not hold what they held when it came. */
export function enteredAfter(before: Steps, tr: Transaction, caret: NotesLine | null): Steps {
  const left = before.left.map((line) => after(line, tr))
  const entered = before.entered === null ? null : after(before.entered, tr)
  if (entered?.pos === caret?.pos) return { entered, left }
  const next = caret === null ? null : { pos: caret.pos, held: heldBy(caret) }
  const node = entered === null ? null : tr.doc.nodeAt(entered.pos)
  const isChanged = entered !== null && isLine(node) && heldBy({ ...entered, node }) !== entered.held
  return { entered: next, left: isChanged ? [...left, entered] : left }
}

function after(line: EnteredLine, { docChanged, mapping, doc }: Transaction): EnteredLine {
  if (!docChanged) return line
  const $start = doc.resolve(mapping.map(line.pos + 1, -1))
  // Where the line is gone the place names no line.
  return { ...line, pos: $start.parent.isTextblock ? $start.before() : $start.pos }
}

const isLine = (node: Node | null): node is Node => node?.isTextblock === true

const heldBy = (line: NotesLine): string => `${promiseReadingOf(line)} ${wordsOfLine(line.node)}`
