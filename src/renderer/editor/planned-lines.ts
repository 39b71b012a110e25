import { Fragment, type Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { noLineMarks } from '../../domain/notes/line-marks'
import type { PlannedKind } from '../../domain/notes/planned-line'
import { isParagraph, lineAtCaret, marksOfLine, type NotesLine, setLineMarks } from './notes-lines'

/**
 * Puts a line that is to be said below the line of the caret, or in its place when that is empty, and leaves
 * the caret in an empty line under it, so that what is typed next never becomes part of the plan.
 */
export function insertPlannedLine(state: EditorState, text: string, planned: PlannedKind): Transaction {
  const words = text.replace(/\s+/gu, ' ').trim()
  const { tr, schema } = state
  const paragraph = (content: Fragment, marks: object): Node => {
    const node = schema.nodes['paragraph']?.create({ ...noLineMarks, ...marks }, content)
    if (!node) throw new Error('the notes have no paragraphs')
    return node
  }
  const plan = paragraph(words === '' ? Fragment.empty : Fragment.from(schema.text(words)), { planned })
  const line = lineAtCaret(state)
  const isReplaced = line !== null && isParagraph(line.node) && line.node.content.size === 0
  const from = line ? line.pos + (isReplaced ? 0 : line.node.nodeSize) : state.doc.content.size
  const to = line && isReplaced ? line.pos + line.node.nodeSize : from
  const below = from + plan.nodeSize
  tr.replaceWith(from, to, [plan, paragraph(Fragment.empty, {})])
  return tr.setSelection(TextSelection.near(tr.doc.resolve(below + 1))).scrollIntoView()
}

/** Marks a planned line as said, or as still to be said again. */
export function toggleSaid(state: EditorState, line: NotesLine, saidAt: string): Transaction {
  return setLineMarks(state.tr, line, { saidAt: marksOfLine(line).saidAt === null ? saidAt : null })
}

/** The planned line that a key means: the one of the caret or, from an empty line, the one right above it. */
export function plannedLineAtCaret(state: EditorState): NotesLine | null {
  const line = lineAtCaret(state)
  if (!line) return null
  if (marksOfLine(line).planned !== null) return line
  const above = state.doc.resolve(line.pos).nodeBefore
  if (line.node.content.size > 0 || !above?.isTextblock) return null
  const lineAbove = { node: above, pos: line.pos - above.nodeSize }
  return marksOfLine(lineAbove).planned === null ? null : lineAbove
}
