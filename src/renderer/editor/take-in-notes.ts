import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { alignBlocks } from '../../domain/merging/align-blocks'
import type { NotesDocument } from '../../domain/notes/notes-document'
import { blockText } from './document-snapshot'
import { readNotes } from './read-notes'

/** Marks a change that nobody here typed. */
export const takenInMeta = 'takenIn'

/**
 * Shows notes that came from outside, as one step that can be undone. Only the blocks that differ are replaced, so that
 * the caret stays where it is, in its block too as far as that goes. False when this version cannot show them.
 */
export function takeInNotes(editor: Editor, notes: NotesDocument): boolean {
  const read = readNotes(editor.schema, notes)
  if (read.kind === 'unreadable') return false
  const tr = differenceTo(editor.state, read.doc)
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr.setMeta(takenInMeta, true)))
  return true
}

function differenceTo(state: EditorState, doc: Node): Transaction {
  const { tr } = state
  const [before, after] = [blocksOf(state.doc), blocksOf(doc)]
  const matches = [...alignBlocks(before.map(blockText), after.map(blockText)), null]
  let [fromBefore, fromAfter, pos] = [0, 0, 0]
  for (const match of matches) {
    const [toBefore, toAfter] = match ?? [before.length, after.length]
    const gone = before.slice(fromBefore, toBefore)
    const come = after.slice(fromAfter, toAfter)
    const end = pos + sizeOf(gone)
    if (gone.length > 0 || come.length > 0) replaceRun(state, tr, { pos, end, come })
    pos = end + (before[toBefore]?.nodeSize ?? 0)
    ;[fromBefore, fromAfter] = [toBefore + 1, toAfter + 1]
  }
  return tr
}

/** `pos` and `end` are those of the document before any replacement. */
function replaceRun(
  { selection }: EditorState,
  tr: Transaction,
  { pos, end, come }: { readonly pos: number; readonly end: number; readonly come: readonly Node[] },
): void {
  const start = tr.mapping.map(pos, -1)
  const holdsCaret = selection.head > pos && selection.head < end
  tr.replaceWith(start, tr.mapping.map(end, -1), come)
  if (!holdsCaret) return
  const wanted = Math.min(start + selection.head - pos, start + sizeOf(come), tr.doc.content.size)
  const $place = tr.doc.resolve(wanted)
  tr.setSelection(
    $place.parent.inlineContent ? TextSelection.create(tr.doc, wanted) : Selection.near($place, -1),
  )
}

function blocksOf(doc: Node): Node[] {
  return Array.from({ length: doc.childCount }, (_, place) => doc.child(place))
}

function sizeOf(blocks: readonly Node[]): number {
  return blocks.reduce((size, { nodeSize }) => size + nodeSize, 0)
}
