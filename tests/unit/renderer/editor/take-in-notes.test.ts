// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { NotesDocument, NotesNode } from '../../../../src/domain/notes/notes-document'
import { openNotes } from '../../../../src/renderer/editor/open-notes'
import { takeInNotes } from '../../../../src/renderer/editor/take-in-notes'
import { endWithTests } from './end-editors'

const line = (text: string): NotesNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const notes = (...lines: string[]): NotesDocument => ({ type: 'doc', content: lines.map(line) })

function anEditor(document: NotesDocument) {
  const opened = openNotes(document, {
    now: () => '2026-03-02T09:00:00.000Z',
    onChanged: () => undefined,
    onOpenLink: () => undefined,
    onMessage: () => undefined,
    onOpenBar: () => undefined,
    onLineLeft: () => undefined,
    onOpenPromise: () => undefined,
  })
  if (opened.kind === 'unreadable') throw new Error(opened.why)
  const { editor } = opened
  editor.mount(globalThis.document.createElement('div'))
  endWithTests(editor)
  const lines = () => editor.getText({ blockSeparator: '\n' }).split('\n')
  return { editor, lines }
}

describe('notes that came from outside', () => {
  it('are shown, and the caret stays in its line', () => {
    const { editor, lines } = anEditor(notes('one', 'two', 'three'))
    // After the “tw” of the second line.
    editor.commands.setTextSelection(8)
    expect(takeInNotes(editor, notes('new', 'one', 'two', 'other'))).toBe(true)
    expect(lines()).toEqual(['new', 'one', 'two', 'other'])
    expect(editor.state.selection.$head.parent.textContent).toBe('two')
    expect(editor.state.selection.$head.parentOffset).toBe(2)
  })

  it('keep the caret in its place also when its own line changed', () => {
    const { editor, lines } = anEditor(notes('one', 'two', 'three'))
    editor.commands.setTextSelection(8)
    takeInNotes(editor, notes('one', 'two and more', 'three'))
    expect(lines()).toEqual(['one', 'two and more', 'three'])
    expect(editor.state.selection.$head.parent.textContent).toBe('two and more')
    expect(editor.state.selection.$head.parentOffset).toBe(2)
  })

  it('can be undone in one step', () => {
    const { editor, lines } = anEditor(notes('one', 'two', 'three'))
    editor.commands.insertContentAt(4, '!')
    takeInNotes(editor, notes('zero', 'one!', 'three', 'four'))
    editor.commands.undo()
    expect(lines()).toEqual(['one!', 'two', 'three'])
  })

  it('change nothing when they are the same', () => {
    const { editor } = anEditor(notes('one', 'two'))
    const before = editor.state
    expect(takeInNotes(editor, notes('one', 'two'))).toBe(true)
    expect(editor.state).toBe(before)
  })

  it('are refused when this version cannot keep them whole', () => {
    const { editor, lines } = anEditor(notes('one'))
    expect(takeInNotes(editor, { type: 'doc', content: [{ type: 'hologram' }] })).toBe(false)
    expect(lines()).toEqual(['one'])
  })
})
