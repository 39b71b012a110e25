import type { SayBack } from './meeting'
import { lineMarksSchema } from '../notes/line-marks'
import type { NotesDocument, NotesNode } from '../notes/notes-document'
import { wordsOf } from '../notes/words-of'

/**
 * Every summary that was said back, the earliest first: those recorded, and those that stand in the notes
 * marked as said. One that is in both counts once. `composedAtOf` gives the moment at which a summary of the
 * notes was composed, where it is known; otherwise the moment at which it was said stands for it.
 */
export function summariesSaidBack(
  sayBacks: readonly SayBack[],
  notes: NotesDocument,
  composedAtOf: (text: string) => string | undefined = () => undefined,
): SayBack[] {
  const recorded = new Set(sayBacks.map(({ text }) => inOneLine(text)))
  const ofTheNotes = notes.content
    .flatMap(saidIn)
    .filter(({ text }) => text !== '' && !recorded.has(text))
    .map(({ composedAt, text }) => ({ composedAt: composedAtOf(text) ?? composedAt, text }))
  return [...sayBacks, ...ofTheNotes].sort((a, b) => Date.parse(a.composedAt) - Date.parse(b.composedAt))
}

function saidIn(node: NotesNode): SayBack[] {
  const { planned, saidAt } = lineMarksSchema.parse({ ...node.attrs })
  if (planned === 'say-back' && saidAt !== null)
    return [{ composedAt: saidAt, text: wordsOf(node.content ?? []) }]
  return (node.content ?? []).flatMap(saidIn)
}

/** A summary becomes one line in the notes, so its line breaks do not tell two summaries apart. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
