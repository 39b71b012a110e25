import type { Node, Schema } from '@tiptap/pm/model'
import type { NotesDocument, NotesNode } from '../../domain/notes/notes-document'
import { t } from '../../texts/t'

export type ReadNotes =
  { readonly kind: 'readable'; readonly doc: Node } | { readonly kind: 'unreadable'; readonly why: string }

/**
 * The notes in the editor's schema, or what stands in them that this version does not know. Attributes count
 * too: ProseMirror would drop an unknown one without a word, and the next save would lose it.
 */
export function readNotes(schema: Schema, notes: NotesDocument): ReadNotes {
  const unknown = findUnknown(schema, { type: notes.type, content: notes.content })
  if (unknown !== null) return { kind: 'unreadable', why: unknown }
  try {
    const doc = schema.nodeFromJSON({ ...notes, content: withLastParagraph(notes.content) })
    doc.check()
    return { kind: 'readable', doc }
  } catch (error) {
    const why = error instanceof Error ? error.message : t('the notes do not fit together')
    return { kind: 'unreadable', why }
  }
}

/**
 * The editor adds an empty last paragraph at the first key; having it from the start keeps opening from
 * changing.
 */
function withLastParagraph(content: readonly NotesNode[]): readonly NotesNode[] {
  return content.at(-1)?.type === 'paragraph' ? content : [...content, { type: 'paragraph' }]
}

function findUnknown(schema: Schema, node: NotesNode): string | null {
  const type = schema.nodes[node.type]
  if (!type) return t('a block of the kind “{{type}}”', { type: node.type })
  const part = unknownName(node, nodeParts)
  if (part !== undefined) return t('“{{part}}” on a block of the kind “{{type}}”', { part, type: node.type })
  const attribute = unknownName(node.attrs, type.spec.attrs)
  if (attribute !== undefined)
    return t('“{{part}}” on a block of the kind “{{type}}”', { part: attribute, type: node.type })
  for (const mark of node.marks ?? []) {
    const markType = schema.marks[mark.type]
    if (!markType) return t('a mark of the kind “{{type}}”', { type: mark.type })
    const markPart = unknownName(mark, markParts)
    if (markPart !== undefined)
      return t('“{{part}}” on a mark of the kind “{{type}}”', { part: markPart, type: mark.type })
    const onMark = unknownName(mark.attrs, markType.spec.attrs)
    if (onMark !== undefined)
      return t('“{{part}}” on a mark of the kind “{{type}}”', { part: onMark, type: mark.type })
  }
  for (const child of node.content ?? []) {
    const unknown = findUnknown(schema, child)
    if (unknown !== null) return unknown
  }
  return null
}

/** What a node and a mark can have at all; anything else would be dropped without a word. */
const nodeParts = { type: null, attrs: null, content: null, marks: null, text: null }
const markParts = { type: null, attrs: null }

function unknownName(found: object | undefined, known: object | null | undefined): string | undefined {
  return Object.keys(found ?? {}).find((name) => !Object.hasOwn(known ?? {}, name))
}
