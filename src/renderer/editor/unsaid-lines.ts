import type { Node } from '@tiptap/pm/model'
import { isUnsaid } from '../../domain/notes/line-marks'
import { isParagraph, marksOfLine, type NotesLine } from './notes-lines'

/** The planned lines that are still to be said, in order. */
export function unsaidLinesIn(doc: Node): readonly NotesLine[] {
  return linesIn(doc, 0, doc.childCount, 0)
}

/**
 * The same after a change, with `lines` those of `before`. Only blocks that changed are looked into: nodes never change,
 * so that the others are known by being the same ones.
 */
export function unsaidLinesAfter(
  lines: readonly NotesLine[],
  before: Node,
  after: Node,
): readonly NotesLine[] {
  const most = Math.min(before.childCount, after.childCount)
  let atStart = 0
  let from = 0
  while (atStart < most && before.child(atStart) === after.child(atStart)) {
    from += after.child(atStart).nodeSize
    atStart += 1
  }
  let atEnd = 0
  let behind = 0
  while (
    atEnd < most - atStart &&
    before.child(before.childCount - 1 - atEnd) === after.child(after.childCount - 1 - atEnd)
  ) {
    behind += after.child(after.childCount - 1 - atEnd).nodeSize
    atEnd += 1
  }
  const to = before.content.size - behind
  const grown = after.content.size - before.content.size
  const changed = linesIn(after, atStart, after.childCount - atEnd, from)
  if (lines.length === 0) return changed.length === 0 ? lines : changed
  return [
    ...lines.filter(({ pos }) => pos < from),
    ...changed,
    ...lines.filter(({ pos }) => pos >= to).map(({ node, pos }) => ({ node, pos: pos + grown })),
  ]
}

/** Those in the blocks from one to before another, the first of which stands at `pos`. */
function linesIn(doc: Node, first: number, end: number, pos: number): readonly NotesLine[] {
  const lines: NotesLine[] = []
  let blockPos = pos
  for (let index = first; index < end; index += 1) {
    const block = doc.child(index)
    if (isUnsaidLine(block)) lines.push({ node: block, pos: blockPos })
    else if (!block.isTextblock) {
      const start = blockPos + 1
      block.descendants((node, offset) => {
        if (isUnsaidLine(node)) lines.push({ node, pos: start + offset })
        return !node.isTextblock
      })
    }
    blockPos += block.nodeSize
  }
  return lines
}

function isUnsaidLine(node: Node): boolean {
  return isParagraph(node) && node.attrs['planned'] !== null && isUnsaid(marksOfLine({ node, pos: 0 }))
}
