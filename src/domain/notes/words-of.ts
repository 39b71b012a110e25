import type { NotesNode } from './notes-document'

/** The words of pieces of a line, in one line, without space around them. */
export function wordsOf(pieces: readonly NotesNode[]): string {
  const text = pieces.map((piece) => (piece.type === 'hardBreak' ? ' ' : (piece.text ?? ''))).join('')
  return text.replace(/\s+/gu, ' ').trim()
}
