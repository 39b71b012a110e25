import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { type LineMarks, lineMarksSchema, noLineMarks } from '../../domain/notes/line-marks'

/** A line of the notes: a text block and the position before it. */
export interface NotesLine {
  readonly node: Node
  readonly pos: number
}

/** The lines of which something is selected, in order; for a caret, the one that it stands in. */
export function selectedLines({ doc, selection: { from, to, empty } }: EditorState): NotesLine[] {
  const lines: NotesLine[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    // A selection of a whole line often ends at the start of the next one, of which nothing is meant.
    const isMeant = empty || (to > pos + 1 && from < pos + node.nodeSize - 1)
    if (isMeant) lines.push({ node, pos })
    return false
  })
  return lines
}

/** The line that the caret or the start of the selection stands in. */
export function lineAtCaret({ selection: { $from } }: EditorState): NotesLine | null {
  return $from.parent.isTextblock ? { node: $from.parent, pos: $from.before() } : null
}

/** What a line carries; headings and code carry nothing. */
export function marksOfLine({ node }: NotesLine): LineMarks {
  return isParagraph(node) ? lineMarksSchema.parse(node.attrs) : noLineMarks
}

/** Gives a line these marks, turning a heading into a paragraph, because only paragraphs carry any. */
export function setLineMarks(tr: Transaction, line: NotesLine, marks: Partial<LineMarks>): Transaction {
  const { node, pos } = line
  const kept = isParagraph(node) ? node.attrs : noLineMarks
  return tr.setNodeMarkup(pos, node.type.schema.nodes['paragraph'], { ...kept, ...marks }, node.marks)
}

export const isParagraph = (node: Node): boolean => node.type.name === 'paragraph'
