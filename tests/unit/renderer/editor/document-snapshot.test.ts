// @vitest-environment jsdom
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it, vi } from 'vitest'
import { emptyNotes } from '../../../../src/domain/notes/notes-document'
import { documentSnapshot } from '../../../../src/renderer/editor/document-snapshot'
import { notesOf, OpenedForTest, paragraph } from './opened-notes'
import { numbersFrom } from './numbers-from'

const asJson = (doc: Node) => JSON.stringify(doc.toJSON())

describe('the snapshot of a document', () => {
  it('is the JSON of empty notes', () => {
    const { doc } = new OpenedForTest(emptyNotes).editor.state
    expect(documentSnapshot(doc)).toBe(asJson(doc))
  })

  it('is the JSON of every kind of block, with quotes, emoji and other scripts in it', () => {
    const opened = new OpenedForTest(notesOf(paragraph('"quoted" \\ back\u2028slash 😀 שלום'), paragraph('')))
    opened.editor.commands.insertContent(
      '<h2>Topic</h2><ul><li><p>a <strong>b</strong></p></li></ul>' +
        '<blockquote><p>c</p></blockquote><hr><pre><code>d\n</code></pre>',
    )
    const { doc } = opened.editor.state
    expect(documentSnapshot(doc)).toBe(asJson(doc))
  })

  it.each([1, 2, 3, 4, 5])('stays the JSON of the document through 60 random edits (seed %i)', (seed) => {
    const next = numbersFrom(seed)
    const opened = new OpenedForTest(
      notesOf(...Array.from({ length: 8 }, (_, index) => paragraph(`line ${index}`))),
    )
    const edits = [
      () => opened.type('word '),
      () => opened.press('Enter'),
      () => opened.press('Backspace'),
      () => opened.pressCapture(1 + next(7)),
      () => opened.editor.commands.toggleBulletList(),
      () => opened.editor.commands.toggleHeading({ level: 1 }),
      () => opened.editor.commands.undo(),
      () => opened.press('Enter', { ctrlKey: true }),
    ]
    for (let step = 0; step < 60; step += 1) {
      const size = opened.editor.state.doc.content.size
      const from = 1 + next(size - 1)
      opened.selectNear(from, Math.min(size - 1, from + next(12)))
      edits[next(edits.length)]?.()
      const { doc } = opened.editor.state
      expect(documentSnapshot(doc)).toBe(asJson(doc))
      doc.check()
    }
  })

  it('writes only the block that changed', () => {
    const opened = new OpenedForTest(
      notesOf(...Array.from({ length: 200 }, (_, index) => paragraph(`line ${index}`))),
    )
    documentSnapshot(opened.editor.state.doc)
    opened.caretIn('line 100').type('x')
    const written = vi.spyOn(JSON, 'stringify')
    documentSnapshot(opened.editor.state.doc)
    expect(written.mock.calls.length).toBeLessThan(4)
    written.mockRestore()
  })

  it('is told at each change, of that moment, also after the editor was closed', () => {
    const opened = new OpenedForTest(notesOf(paragraph('a')))
    opened.caretIn('a', -1).type('b')
    opened.type('c')
    opened.editor.unmount()
    expect(opened.heard.snapshots.map((snapshot) => snapshot().includes('"abc"'))).toEqual([false, true])
  })

  it('is not told when only the caret moves', () => {
    const opened = new OpenedForTest(notesOf(paragraph('a'), { type: 'horizontalRule' }))
    opened.caretIn('a').select(2)
    opened.editor.view.focus()
    expect(opened.heard.snapshots).toEqual([])
  })
})
