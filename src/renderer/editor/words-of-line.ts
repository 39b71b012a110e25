import type { Node } from '@tiptap/pm/model'
import { longestPromiseLine } from '../../domain/commitments/commitment'

/** The words of a line as the ledger of promises keeps them: in one line, without space around them. */
export function wordsOfLine(line: Node): string {
  const words = line.textBetween(0, line.content.size, undefined, ' ')
  return words.replace(/\s+/gu, ' ').trim().slice(0, longestPromiseLine).trim()
}
