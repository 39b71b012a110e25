import { t } from '../../texts/t'
import { isUnsaid, lineMarksSchema } from './line-marks'
import type { NotesDocument, NotesNode } from './notes-document'
import { isTextBlock } from './text-block'

/**
 * What becomes of lines that are planned and not said: shown as such, or left out as if they were not there.
 */
export type UnsaidLines = 'marked' | 'excluded'

/** The notes as plain text, one line a line, for search, export and reading aloud. */
export function notesText(document: NotesDocument, unsaidLines: UnsaidLines = 'marked'): string {
  return document.content.flatMap((node) => linesIn(node, unsaidLines)).join('\n')
}

function linesIn(node: NotesNode, unsaidLines: UnsaidLines): string[] {
  if (!isTextBlock(node)) return (node.content ?? []).flatMap((child) => linesIn(child, unsaidLines))
  const pieces = node.content ?? []
  const words = pieces.map((piece) => (piece.type === 'hardBreak' ? '\n' : (piece.text ?? ''))).join('')
  if (!isUnsaid(lineMarksSchema.parse({ ...node.attrs }))) return [words]
  return unsaidLines === 'marked' ? [t('To say: {{words}}', { words })] : []
}
