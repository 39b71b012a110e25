import type { NotesDocument } from '../notes/notes-document'
import { mergeNotes } from './merge-notes'
import { onlyChange, type Merged } from './merged'

/**
 * Makes one long text of two, line by line as notes are merged: a line that both sides changed stands there twice, the
 * older above the newer.
 */
export function mergeText(base: string | undefined, older: string, newer: string): Merged<string> {
  const simple = onlyChange(base, older, newer)
  if (simple !== null) return simple
  const { value, clashes } = mergeNotes(
    base === undefined ? undefined : linesOf(base),
    linesOf(older),
    linesOf(newer),
  )
  return { value: textOf(value), clashes }
}

function linesOf(text: string): NotesDocument {
  const lines = text.split('\n')
  return {
    type: 'doc',
    content: lines.map((line) => ({
      type: 'paragraph',
      ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
    })),
  }
}

function textOf({ content }: NotesDocument): string {
  return content.map(({ content: pieces = [] }) => pieces.map(({ text = '' }) => text).join('')).join('\n')
}
