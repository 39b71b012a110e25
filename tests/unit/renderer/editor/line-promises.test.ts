// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { notesEditorHandle } from '../../../../src/renderer/editor/notes-editor-handle'
import { notesOf, OpenedForTest, paragraph } from './opened-notes'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const commitment = (words: string) =>
  paragraph(words, { capture: 'commitment', capturedAt: '2025-03-04T10:00:00.000Z' })

const chipsIn = ({ editor }: OpenedForTest) =>
  [...editor.view.dom.querySelectorAll('[data-promise-chip]')].map(
    (chip) => `${chip.closest('p')?.firstChild?.textContent ?? ''}: ${chip.textContent}`,
  )

const show = ({ notes }: OpenedForTest, ...promises: { id: string; line: string; chip: string }[]) =>
  notesEditorHandle(notes).showPromises(promises)

const draft = { id: 'p', line: 'Draft by Thursday', chip: 'Ana · by Thu 5 March' }

describe('a line that makes a promise', () => {
  it('is told once, when the caret leaves it', async () => {
    const opened = new OpenedForTest()
    opened.type('/commitment Draft by Thursday')
    await nextFrame()
    expect(opened.heard.left).toEqual([])
    opened.type('\nnext')
    await nextFrame()
    opened.caretIn('Draft by Thursday', 2).caretIn('next')
    await nextFrame()
    expect(opened.heard.left).toMatchObject([{ words: 'Draft by Thursday', needsDate: false }])
  })

  it('is told with the same id after it was changed', async () => {
    const opened = new OpenedForTest()
    opened.type('/commitment Draft by Thursday\nnext')
    await nextFrame()
    opened.caretIn('Draft by Thursday', -1).type('!').caretIn('next')
    await nextFrame()
    const [first, second] = opened.heard.left
    expect(second).toEqual({ ...first, words: 'Draft by Thursday!' })
  })

  it('is told when it begins with a name, and then needs a day', async () => {
    const opened = new OpenedForTest()
    opened.type('@Ana draft by Thursday\n@Ana\nplain\n')
    await nextFrame()
    expect(opened.heard.left).toMatchObject([{ words: '@Ana draft by Thursday', needsDate: true }])
  })

  it('is not told while it is still to be said, or when nothing in it was changed', async () => {
    const opened = new OpenedForTest(
      notesOf(commitment('Old'), paragraph('@Ana plan by Monday', { planned: 'starter' }), paragraph('end')),
    )
    opened.caretIn('Old', 1).caretIn('@Ana plan by Monday', -1).type('!').caretIn('end')
    await nextFrame()
    expect(opened.heard.left).toEqual([])
  })

  it('is told when the notes are closed', () => {
    const opened = new OpenedForTest()
    opened.type('/commitment Draft')
    opened.editor.unmount()
    expect(opened.heard.left).toMatchObject([{ words: 'Draft' }])
  })
})

describe('what was understood', () => {
  it('stands at the end of its line, and at the first of two with the same words', () => {
    const opened = new OpenedForTest(
      notesOf(paragraph('Hello'), commitment(draft.line), commitment(draft.line)),
    )
    show(opened, draft)
    expect(chipsIn(opened)).toEqual(['Draft by Thursday: Ana · by Thu 5 March'])
    show(opened, { ...draft, chip: 'Kept' })
    expect(chipsIn(opened)).toEqual(['Draft by Thursday: Kept'])
  })

  it('stays with its line when that is edited or another one begins after it, and is no part of the notes', () => {
    const opened = new OpenedForTest(notesOf(commitment(draft.line)))
    show(opened, draft)
    opened.caretIn(draft.line, -1).type(', first thing\nmore')
    expect(chipsIn(opened)).toEqual(['Draft by Thursday, first thing: Ana · by Thu 5 March'])
    expect(opened.notes.editor.getText()).toBe('Draft by Thursday, first thing\n\nmore')
  })

  it('goes with its line, and comes back with it', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Hello'), commitment(draft.line)))
    show(opened, draft)
    opened.selectLines('Hello', draft.line).editor.commands.deleteSelection()
    expect(chipsIn(opened)).toEqual([])
    opened.editor.commands.undo()
    expect(chipsIn(opened)).toEqual(['Draft by Thursday: Ana · by Thu 5 March'])
  })

  it('opens its promise by a click and by Alt+Enter in its line', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Hello'), commitment(draft.line)))
    show(opened, draft)
    opened.editor.view.dom.querySelector<HTMLElement>('[data-promise-chip]')?.click()
    opened.caretIn('Hello').press('Enter', { altKey: true })
    opened.caretIn(draft.line, 3).press('Enter', { altKey: true })
    expect(opened.heard.promises).toEqual(['p', 'p'])
  })
})
