import type { Node } from '@tiptap/pm/model'
import { notesDocumentSchema } from '../../domain/notes/notes-document'
import { roomTalkIn, type RoomTalk } from '../../domain/notes/room-talk'

/**
 * What was said aloud, read from the lines that carry a mark alone: in long notes those are few, and the others are only
 * passed by.
 */
export function roomTalkOf(doc: Node): RoomTalk {
  const marked: unknown[] = []
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    if (isMarked(node)) marked.push(node.toJSON())
    return false
  })
  return roomTalkIn(notesDocumentSchema.parse({ type: 'doc', content: marked }))
}

function isMarked(line: Node): boolean {
  const { planned, capture } = line.attrs
  if (typeof planned === 'string' || typeof capture === 'string') return true
  let hasMark = false
  line.forEach((piece) => {
    hasMark ||= piece.marks.some(({ type }) => type.name === 'capture')
  })
  return hasMark
}
