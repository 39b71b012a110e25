import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { LinePromise } from './line-promise'
import { wordsOfLine } from './words-of-line'

/** A line of the notes and the promise that was made from it; `pos` is the place before the line. */
export interface PromisedLine {
  readonly id: string
  readonly pos: number
}

/** Where the lines are after a change. A line that was emptied, deleted or joined to another is not there any more. */
export function promisedLinesAfter(
  lines: readonly PromisedLine[],
  { mapping, doc }: Transaction,
): PromisedLine[] {
  const after: PromisedLine[] = []
  for (const { id, pos } of lines) {
    const $start = doc.resolve(mapping.map(pos + 1, -1))
    const isThere = $start.parent.isTextblock && $start.parentOffset === 0 && $start.parent.content.size > 0
    if (isThere && !after.some((other) => other.pos === $start.before())) {
      after.push({ id, pos: $start.before() })
    }
  }
  return after
}

/**
 * Finds the lines of promises whose lines are not known, by their words. Of several lines with the same words the first
 * one is taken, so that a copied line does not show the promise twice.
 */
export function locatePromises(
  doc: Node,
  promises: readonly LinePromise[],
  known: readonly PromisedLine[],
): readonly PromisedLine[] {
  const missing = new Map(promises.map(({ id, line }) => [line, id]))
  for (const { id, line } of promises) if (known.some((each) => each.id === id)) missing.delete(line)
  if (missing.size === 0) return known
  const isMade = new Set(promises.map(({ id }) => id))
  const found: PromisedLine[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return missing.size > 0
    const words = wordsOfLine(node)
    const id = missing.get(words)
    if (id === undefined || known.some((line) => line.pos === pos && isMade.has(line.id))) return false
    missing.delete(words)
    found.push({ id, pos })
    return false
  })
  return [...found, ...known.filter(({ pos }) => !found.some((line) => line.pos === pos))]
}
