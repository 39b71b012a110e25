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

/** Every line that says something, with how many line breaks stand before it; so empty lines are not taken for each other. */
function linesOf(text: string): NotesDocument {
  const lines = [...text.matchAll(/(\n*)([^\n]+)/g)]
  return {
    type: 'doc',
    content: lines.map(([, breaks = '', line = '']) => ({
      type: 'paragraph',
      attrs: { breaks: breaks.length },
      content: [{ type: 'text', text: line }],
    })),
  }
}

function textOf({ content }: NotesDocument): string {
  return content
    .map(({ attrs, content: pieces = [] }, place) => {
      const breaks = Number(attrs?.['breaks'])
      const line = pieces.map(({ text = '' }) => text).join('')
      // A line that was the first of its text may stand below another one now.
      return `${'\n'.repeat(place === 0 ? breaks : Math.max(1, breaks))}${line}`
    })
    .join('')
}
