import type { Node } from '@tiptap/pm/model'
import { isUnsaid } from '../../domain/notes/line-marks'
import type { LeftLine, LinePromise } from './line-promise'
import { marksOfLine, type NotesLine } from './notes-lines'
import type { PromisedLine } from './promised-lines'
import { wordsOfLine } from './words-of-line'

/** `captured` as a commitment; `mention`: it begins with `@Name` and may be one. */
export type PromiseReading = 'captured' | 'mention' | 'none'

/** Whether a line reads as a promise. What is still to be said is none, and so is what is captured as anything else. */
export function promiseReadingOf(line: NotesLine): PromiseReading {
  const marks = marksOfLine(line)
  if (isUnsaid(marks)) return 'none'
  if (marks.capture === 'commitment') return 'captured'
  const isMention = marks.capture === null && /^\s*@[\p{L}\p{N}]\S*\s+\S/u.test(line.node.textContent)
  return isMention ? 'mention' : 'none'
}

/** What the line at this place says of a promise; null when it makes none and made none. */
export function promiseLineAt(
  doc: Node,
  pos: number,
  known: { readonly promises: readonly LinePromise[]; readonly lines: readonly PromisedLine[] },
): (LeftLine & PromisedLine) | null {
  const node = doc.nodeAt(pos)
  if (!node?.isTextblock) return null
  const words = wordsOfLine(node)
  const reading = promiseReadingOf({ node, pos })
  const id = known.lines.find((line) => line.pos === pos)?.id
  const isMade = known.promises.some((promise) => promise.id === id)
  if (words === '' || (reading === 'none' && !isMade)) return null
  return { id: id ?? crypto.randomUUID(), pos, words, needsDate: reading !== 'captured' }
}
