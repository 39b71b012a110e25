import type { Mark, MarkType, Node, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { getMarkRange } from '@tiptap/core'
import type { CaptureKind } from '../../domain/notes/capture'
import { isUnsaid } from '../../domain/notes/line-marks'
import { isParagraph, marksOfLine, type NotesLine, selectedLines, setLineMarks } from './notes-lines'

export type CaptureOutcome =
  | { readonly kind: 'changed'; readonly tr: Transaction }
  | { readonly kind: 'refused'; readonly why: 'to-say' | 'code' | 'nothing-there' }

/**
 * What a capture key does. A caret captures its line, or takes that same capture off again; a part of one
 * line is marked inline; whole lines are captured each, empty ones left out. A line that is still to be said
 * is refused: words that were only planned must never read as what was said. A heading under the caret
 * becomes a paragraph, because a heading cannot be captured; among several lines it is left alone.
 */
export function toggleCapture(state: EditorState, kind: CaptureKind, capturedAt: string): CaptureOutcome {
  const lines = selectedLines(state)
  const [first] = lines
  if (!first) return { kind: 'refused', why: 'nothing-there' }
  if (lines.length > 1) return toggleLines(state, lines.filter(isWorthCapturing), kind, capturedAt)
  if (first.node.type.spec.code) return { kind: 'refused', why: 'code' }
  if (isUnsaid(marksOfLine(first))) return { kind: 'refused', why: 'to-say' }
  if (isPartOf(first, state)) return toggleStretch(state, kind, capturedAt)
  const stretch = stretchAtCaret(state, kind)
  if (stretch) {
    return { kind: 'changed', tr: state.tr.removeMark(stretch.from, stretch.to, captureMark(state)) }
  }
  return toggleLines(state, [first], kind, capturedAt)
}

function toggleLines(
  state: EditorState,
  lines: readonly NotesLine[],
  kind: CaptureKind,
  capturedAt: string,
): CaptureOutcome {
  const capturable = lines.filter((line) => !isUnsaid(marksOfLine(line)))
  if (capturable.length === 0) return { kind: 'refused', why: lines.length > 0 ? 'to-say' : 'nothing-there' }
  const isTakenOff = capturable.every((line) => marksOfLine(line).capture === kind)
  const { tr } = state
  for (const line of capturable) {
    if (isTakenOff) setLineMarks(tr, line, { capture: null, capturedAt: null })
    else if (marksOfLine(line).capture !== kind) setLineMarks(tr, line, { capture: kind, capturedAt })
  }
  return { kind: 'changed', tr }
}

function toggleStretch(state: EditorState, kind: CaptureKind, capturedAt: string): CaptureOutcome {
  const { from, to } = state.selection
  const type = captureMark(state)
  const isTakenOff = everyPiece(state.doc, from, to, (mark) => mark?.attrs['kind'] === kind, type)
  const tr = isTakenOff
    ? state.tr.removeMark(from, to, type)
    : state.tr.addMark(from, to, type.create({ kind, capturedAt }))
  return tr.docChanged ? { kind: 'changed', tr } : { kind: 'refused', why: 'code' }
}

function everyPiece(
  doc: Node,
  from: number,
  to: number,
  holds: (mark: Mark | undefined) => boolean,
  type: MarkType,
): boolean {
  let isEvery = true
  doc.nodesBetween(from, to, (node) => {
    if (node.isText && !holds(type.isInSet(node.marks))) isEvery = false
  })
  return isEvery
}

function stretchAtCaret(state: EditorState, kind: CaptureKind): { from: number; to: number } | undefined {
  const { $from, empty } = state.selection
  if (!empty || !isInsideStretch($from, captureMark(state), kind)) return undefined
  return getMarkRange($from, captureMark(state)) ?? undefined
}

function isInsideStretch($pos: ResolvedPos, type: MarkType, kind: CaptureKind): boolean {
  const marked = $pos.parentOffset === 0 ? undefined : type.isInSet($pos.nodeBefore?.marks ?? [])
  return marked?.attrs['kind'] === kind
}

/** Whether a part of the line is selected; all of its words count as the line itself. */
function isPartOf({ node, pos }: NotesLine, { doc, selection: { from, to } }: EditorState): boolean {
  if (from === to) return false
  const start = pos + 1
  const end = start + node.content.size
  const before = doc.textBetween(start, Math.max(from, start), ' ', ' ')
  const after = doc.textBetween(Math.min(to, end), end, ' ', ' ')
  return before.trim() !== '' || after.trim() !== ''
}

const isWorthCapturing = ({ node }: NotesLine): boolean => isParagraph(node) && node.textContent.trim() !== ''

function captureMark(state: EditorState): MarkType {
  const type = state.schema.marks['capture']
  if (!type) throw new Error('the notes have no capture mark')
  return type
}
