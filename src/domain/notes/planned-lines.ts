import { isUnsaid, lineMarksSchema } from './line-marks'
import type { NotesDocument, NotesNode } from './notes-document'
import type { PlannedKind } from './planned-line'
import { isTextBlock } from './text-block'
import { wordsOf } from './words-of'

/** The words of the lines that were planned to be said, said or not, in the order of the notes. */
export function plannedLinesIn(document: NotesDocument, kind: PlannedKind): readonly string[] {
  return document.content.flatMap((node) => linesIn(node, kind))
}

function linesIn(node: NotesNode, kind: PlannedKind): readonly string[] {
  if (!isTextBlock(node)) return (node.content ?? []).flatMap((child) => linesIn(child, kind))
  if (lineMarksSchema.parse({ ...node.attrs }).planned !== kind) return []
  const words = wordsOf(node.content ?? [])
  return words === '' ? [] : [words]
}

/** The words of the lines that were planned and not said. */
export function unsaidLinesIn(document: NotesDocument): readonly string[] {
  return document.content.flatMap(unsaidIn)
}

function unsaidIn(node: NotesNode): readonly string[] {
  if (!isTextBlock(node)) return (node.content ?? []).flatMap(unsaidIn)
  const words = isUnsaid(lineMarksSchema.parse({ ...node.attrs })) ? wordsOf(node.content ?? []) : ''
  return words === '' ? [] : [words]
}
