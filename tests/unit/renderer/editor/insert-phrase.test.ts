// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { notesEditorHandle } from '../../../../src/renderer/editor/notes-editor-handle'
import { notesOf, OpenedForTest, paragraph } from './opened-notes'

const selectedText = ({ editor: { state } }: OpenedForTest) =>
  state.doc.textBetween(state.selection.from, state.selection.to)

describe('a phrase that is put into the notes', () => {
  it('stands at the caret, fitted to its line, with the gap selected for typing', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Ana, then more'), paragraph('after')))
    opened.caretIn('Ana, then more', 4)
    notesEditorHandle(opened.notes).insertPhrase('What I hear is that …')
    expect(opened.lines).toEqual(['Ana, what I hear is that … then more', 'after'])
    expect(selectedText(opened)).toBe('…')
    opened.type('you want time')
    expect(opened.lines[0]).toBe('Ana, what I hear is that you want time then more')
  })

  it('is one step that undo takes back', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Ana')))
    opened.caretIn('Ana', 3)
    notesEditorHandle(opened.notes).insertPhrase('What did I miss?')
    expect(opened.lines).toEqual(['Ana what did I miss?'])
    opened.editor.commands.undo()
    expect(opened.lines).toEqual(['Ana'])
  })

  it('becomes part of a captured line', () => {
    const capture = { capture: 'need', capturedAt: '2026-03-02T09:00:00.000Z' }
    const opened = new OpenedForTest(notesOf(paragraph('Time.', capture)))
    opened.caretIn('Time.', 5)
    notesEditorHandle(opened.notes).insertPhrase('Tell me more about …')
    expect(opened.lines).toEqual(['need:Time. Tell me more about …'])
  })
})
