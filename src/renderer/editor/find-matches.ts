import type { Node } from '@tiptap/pm/model'

export interface FoundMatch {
  readonly from: number
  readonly to: number
}

/**
 * A search prepared once: it remembers each text block's hits, so that after a key only one block is read
 * again.
 */
export class NotesSearch {
  readonly #pattern: RegExp
  readonly #hitsOfBlock = new WeakMap<Node, readonly FoundMatch[]>()

  constructor(readonly query: string) {
    this.#pattern = new RegExp(query.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'), 'giu')
  }

  /** Every place where the words stand, capitals or not, in the order of the document. */
  findIn(doc: Node): FoundMatch[] {
    const matches: FoundMatch[] = []
    if (this.query === '') return matches
    doc.descendants((node, pos) => {
      if (!node.isTextblock) return true
      for (const { from, to } of this.#hitsIn(node)) matches.push({ from: pos + 1 + from, to: pos + 1 + to })
      return false
    })
    return matches
  }

  #hitsIn(block: Node): readonly FoundMatch[] {
    const known = this.#hitsOfBlock.get(block)
    if (known) return known
    const text = block.textBetween(0, block.content.size, undefined, '\ufffc')
    const found = [...text.matchAll(this.#pattern)]
    const hits = found.map(({ index: from, 0: hit }) => ({ from, to: from + hit.length }))
    this.#hitsOfBlock.set(block, hits)
    return hits
  }
}

/** The first match that begins at the position or behind it; the count of matches when there is none. */
export function indexFrom(matches: readonly FoundMatch[], position: number): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((matches[middle]?.from ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
