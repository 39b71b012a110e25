import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { canSplit } from '@tiptap/pm/transform'
import { isUnsaid } from '../../domain/notes/line-marks'
import { marksOfLine, setLineMarks } from './notes-lines'
import { takenInMeta } from './take-in-notes'

/**
 * Deleting from one line into another joins what is left of both. When the second was still to be said, its
 * words would then read as a part of what was noted or captured before them; so they get their own line back.
 */
export const PlannedLineGuard = Extension.create({
  name: 'plannedLineGuard',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, before, after) => {
          if (before.selection.empty || !transactions.some(({ docChanged }) => docChanged)) return null
          if (transactions.some((tr) => tr.getMeta('composition') !== undefined)) return null
          if (transactions.some((tr) => tr.getMeta(takenInMeta) !== undefined)) return null
          return partAgain(transactions, before, after)
        },
      }),
    ]
  },
})

function partAgain(
  transactions: readonly Transaction[],
  { selection: { $from, $to } }: EditorState,
  { doc, tr }: EditorState,
): Transaction | null {
  if (!$from.parent.isTextblock || !$to.parent.isTextblock || $from.sameParent($to)) return null
  const plan = marksOfLine({ node: $to.parent, pos: $to.before() })
  if (!isUnsaid(plan) || $to.parentOffset === $to.parent.content.size) return null
  const joint = transactions.reduce((pos, { mapping }) => mapping.map(pos, 1), $to.pos)
  const $joint = doc.resolve(joint)
  if (!$joint.parent.isTextblock) return null
  const joined = { node: $joint.parent, pos: $joint.before() }
  if (isUnsaid(marksOfLine(joined))) return null
  const planOnly = { ...plan, capture: null, capturedAt: null }
  if ($joint.parentOffset === 0) return setLineMarks(tr, joined, planOnly)
  if ($joint.parentOffset === $joint.parent.content.size || !canSplit(doc, joint)) return null
  const second = tr.split(joint).doc.resolve(joint + 2)
  setLineMarks(tr, { node: second.parent, pos: second.before() }, planOnly)
  return tr.setSelection(TextSelection.create(tr.doc, joint))
}
