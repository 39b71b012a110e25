import { captureKinds, type CaptureKind } from '../notes/capture'
import type { NotesDocument, NotesNode } from '../notes/notes-document'
import { isTextBlock } from '../notes/text-block'
import type { CapturedStretch, SearchLine } from './search-document'

/** The lines of the notes with what is captured in them; planned lines too, as they were written to be found. */
export function notesLines(document: NotesDocument): SearchLine[] {
  return document.content.flatMap(linesIn)
}

function linesIn(node: NotesNode): SearchLine[] {
  if (!isTextBlock(node)) return (node.content ?? []).flatMap(linesIn)
  const captures: CapturedStretch[] = []
  let text = ''
  for (const piece of node.content ?? []) {
    // A break inside a line stays part of it: the line is what a person marks and finds.
    const words = piece.type === 'hardBreak' ? ' ' : (piece.text ?? '').replace(/[\r\n]/g, ' ')
    const kind = captureKindOf(piece)
    if (kind !== null) captures.push({ kind, start: text.length, end: text.length + words.length })
    text += words
  }
  if (text.trim() === '') return []
  const capture = knownKind(node.attrs?.['capture'])
  if (capture !== null) captures.push({ kind: capture, start: 0, end: text.length })
  return [{ place: 'notes', text, captures }]
}

function captureKindOf(piece: NotesNode): CaptureKind | null {
  const mark = piece.marks?.find(({ type }) => type === 'capture')
  return knownKind(mark?.attrs?.['kind'])
}

/** Looked up and not parsed: a search reads thousands of lines. */
function knownKind(value: unknown): CaptureKind | null {
  return captureKinds.find((kind) => kind === value) ?? null
}
