import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { lineAtCaret, marksOfLine, type NotesLine } from './notes-lines'

/**
 * A captured or planned line that is copied or cut whole is pasted as a line of its own, with what it
 * carries; left to itself, ProseMirror pours its words into the line of the caret.
 */
export const WholeLineCopy = Extension.create({
  name: 'wholeLineCopy',
  addProseMirrorPlugins() {
    return [
      new Plugin({ props: { transformCopied: (slice, { state }) => closedAroundMarkedLines(slice, state) } }),
    ]
  },
})

function closedAroundMarkedLines({ content, openStart, openEnd }: Slice, state: EditorState): Slice {
  const { $from, $to } = state.selection
  const first = lineAtCaret(state)
  const last = $to.parent.isTextblock ? { node: $to.parent, pos: $to.before() } : null
  const isWhole = !$from.sameParent($to) || ($from.parentOffset === 0 && isAtEnd(state))
  const isFirstWhole = hasMarks(first) && isWhole && $from.parentOffset === 0
  const isLastWhole = hasMarks(last) && isWhole && isAtEnd(state)
  return new Slice(content, isFirstWhole ? 0 : openStart, isLastWhole ? 0 : openEnd)
}

const isAtEnd = ({ selection: { $to } }: EditorState): boolean => $to.parentOffset === $to.parent.content.size

function hasMarks(line: NotesLine | null): boolean {
  if (!line) return false
  const { capture, planned } = marksOfLine(line)
  return capture !== null || planned !== null
}
