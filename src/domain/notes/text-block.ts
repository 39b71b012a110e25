import type { NotesNode } from './notes-document'

const inlineTypes = new Set(['text', 'hardBreak'])
const emptyTextBlocks = new Set(['paragraph', 'heading', 'codeBlock'])

/**
 * A node that holds words directly: a paragraph, a heading, a code block, or an unknown one with text in it.
 */
export function isTextBlock(node: NotesNode): boolean {
  if (node.content === undefined || node.content.length === 0) return emptyTextBlocks.has(node.type)
  return node.content.some((child) => inlineTypes.has(child.type))
}
