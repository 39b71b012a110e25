import { type Editor, Extension } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { isUnsaid, type LineMarks, noLineMarks } from '../../domain/notes/line-marks'
import { lineAtCaret, marksOfLine, type NotesLine, setLineMarks } from './notes-lines'

/**
 * Enter, Backspace and Delete around captured and planned lines. The marks stay with the words they were
 * given to, and words that are still to be said are never joined or split into a line that reads as said.
 */
export const LineKeys = Extension.create({
  name: 'lineKeys',
  priority: 1050,
  addKeyboardShortcuts() {
    const { editor } = this
    const unlessComposing = (act: (editor: Editor) => boolean) => () => !editor.view.composing && act(editor)
    return {
      Enter: unlessComposing(splitLine),
      Backspace: unlessComposing(takeMarksOffAtStart),
      Delete: unlessComposing(takePlanOffNextLine),
    }
  },
})

function splitLine(editor: Editor): boolean {
  const line = lineAtCaret(editor.state)
  const { $from, $to, empty } = editor.state.selection
  if (!line || !hasMarks(line) || !$from.sameParent($to)) return false
  if (!empty) {
    editor.view.dispatch(editor.state.tr.deleteSelection())
    return splitLine(editor)
  }
  if (line.node.content.size === 0) return changeLine(editor, line, noLineMarks)
  if ($from.parentOffset === line.node.content.size) return false
  const marks = marksOfLine(line)
  const planOnly = { ...noLineMarks, planned: marks.planned, saidAt: marks.saidAt }
  const [ofFirst, ofSecond] = $from.parentOffset === 0 ? [noLineMarks, marks] : [marks, planOnly]
  return editor
    .chain()
    .command(({ commands }) =>
      commands.first([
        () => commands.splitListItem('listItem'),
        () => commands.splitListItem('taskItem'),
        () => commands.splitBlock(),
      ]),
    )
    .command(({ tr }) => {
      const second = tr.selection.$from
      setLineMarks(tr, { node: second.parent, pos: second.before() }, ofSecond)
      const first = tr.doc.nodeAt(line.pos)
      if (first?.isTextblock) setLineMarks(tr, { node: first, pos: line.pos }, ofFirst)
      return true
    })
    .run()
}

/**
 * At the start of a line, Backspace takes off what the line carries, one thing at a time, and keeps the
 * words.
 */
function takeMarksOffAtStart(editor: Editor): boolean {
  const line = lineAtCaret(editor.state)
  const { $from, empty } = editor.state.selection
  if (!line || !empty || $from.parentOffset > 0 || !hasMarks(line)) return false
  const isCaptured = marksOfLine(line).capture !== null
  const takenOff = isCaptured ? { capture: null, capturedAt: null } : { planned: null, saidAt: null }
  return changeLine(editor, line, takenOff)
}

/**
 * Before a line that is to be said is joined to this one, its chip goes: the next key then joins plain words.
 */
function takePlanOffNextLine(editor: Editor): boolean {
  const line = lineAtCaret(editor.state)
  const { $from, empty } = editor.state.selection
  if (!line || !empty) return false
  if (line.node.content.size === 0 || $from.parentOffset < line.node.content.size) return false
  const next = Selection.findFrom(editor.state.doc.resolve($from.after()), 1, true)?.$from
  if (!next?.parent.isTextblock) return false
  const nextLine = { node: next.parent, pos: next.before() }
  return isUnsaid(marksOfLine(nextLine)) && changeLine(editor, nextLine, { planned: null, saidAt: null })
}

function hasMarks(line: NotesLine): boolean {
  const { capture, planned } = marksOfLine(line)
  return capture !== null || planned !== null
}

function changeLine(editor: Editor, line: NotesLine, marks: Partial<LineMarks>): boolean {
  editor.view.dispatch(setLineMarks(editor.state.tr, line, marks))
  return true
}
