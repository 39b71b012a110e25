import { captureKinds, type CaptureKind } from '../notes/capture'
import { noLineMarks } from '../notes/line-marks'
import type { NotesDocument, NotesNode } from '../notes/notes-document'

/** One line for the notes of a meeting, as it is meant. */
export interface NotesLine {
  /** Null for a line that captures nothing in particular. */
  readonly capture: CaptureKind | null
  readonly text: string
}

/**
 * Reads `/objection it is too dear` as in the notes themselves; the beginning of a kind’s name is enough when it fits no
 * other kind. A word after the stroke that names none is part of the line.
 */
export function readNotesLine(words: string): NotesLine {
  const written = words.replace(/\s+/gu, ' ').trim()
  const [, name = '', text = ''] = /^\/(\p{L}+)(?:\s+(.*))?$/u.exec(written) ?? []
  const fitting = name === '' ? [] : captureKinds.filter((kind) => kind.startsWith(name.toLowerCase()))
  const [only] = fitting
  return only === undefined || fitting.length > 1
    ? { capture: null, text: written }
    : { capture: only, text: text.trim() }
}

/**
 * The notes with one line more, at their end; an empty line that they end with stays the last one, as that is where
 * somebody is about to write. `at` is an instant.
 */
export function withLine(notes: NotesDocument, { capture, text }: NotesLine, at: string): NotesDocument {
  const line: NotesNode = {
    type: 'paragraph',
    attrs: { ...noLineMarks, capture, capturedAt: capture === null ? null : at },
    // A text without a letter is none to the editor.
    ...(text !== '' && { content: [{ type: 'text', text }] }),
  }
  const last = notes.content.at(-1)
  if (last === undefined || !isBlank(last)) return { ...notes, content: [...notes.content, line] }
  return { ...notes, content: [...notes.content.slice(0, -1), line, last] }
}

function isBlank({ type, content, attrs }: NotesNode): boolean {
  const isMarked = Object.values(attrs ?? {}).some((value) => value !== null)
  return type === 'paragraph' && (content ?? []).length === 0 && !isMarked
}
