import type { Node } from '@tiptap/pm/model'

/**
 * The text of blocks that were written before. A node never changes, so its text is found again by the node
 * itself.
 */
const textOfBlock = new WeakMap<Node, string>()

/**
 * The document as JSON text, the same as `JSON.stringify(doc.toJSON())`. Only blocks that changed since the
 * last time are written anew: after a key in a long document that is one.
 */
export function documentSnapshot(doc: Node): string {
  if (doc.childCount === 0) return JSON.stringify(doc.toJSON())
  const blocks: string[] = []
  doc.forEach((block) => blocks.push(blockText(block)))
  const attributes = Object.keys(doc.attrs).length > 0 ? `,"attrs":${JSON.stringify(doc.attrs)}` : ''
  return `{"type":${JSON.stringify(doc.type.name)}${attributes},"content":[${blocks.join(',')}]}`
}

/** A block as JSON text. */
export function blockText(block: Node): string {
  const known = textOfBlock.get(block)
  if (known !== undefined) return known
  const text = JSON.stringify(block.toJSON())
  textOfBlock.set(block, text)
  return text
}
