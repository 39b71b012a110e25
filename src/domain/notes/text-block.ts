import type { NotesNode } from './notes-document'

const inlineTypes = new Set(['text', 'hardBreak'])
const emptyTextBlocks = new Set(['paragraph', 'heading', 'codeBlock'])

/** A node that holds words directly: a paragraph, a heading, a code block, or an unknown one with text in it. */
export function isTextBlock(node: NotesNode): boolean {
  const first = node.content?.[0]
  return first ? inlineTypes.has(first.type) : emptyTextBlocks.has(node.type)
}
