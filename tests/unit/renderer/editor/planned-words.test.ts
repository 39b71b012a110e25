// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../../src/renderer/coach/mark'
import { type PlannedChange, PlannedWords } from '../../../../src/renderer/editor/planned-words'
import { unsaidLinesIn } from '../../../../src/renderer/editor/unsaid-lines'
import { unsaidLinesOf } from '../../../../src/renderer/editor/planned-line-marks'
import { numbersFrom } from './numbers-from'
import { at, notesOf, OpenedForTest, paragraph } from './opened-notes'

const toSay = { planned: 'starter', saidAt: null }
const said = { planned: 'starter', saidAt: at }

function openedWithTwoLines() {
  const opened = new OpenedForTest(
    notesOf(
      paragraph('It is just theirs'),
      paragraph('It is just a date', toSay),
      paragraph('Said already, just now', said),
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph('Only a question', toSay)] }],
      },
      paragraph('the end'),
    ),
  )
  const words = new PlannedWords(opened.editor)
  const changes: PlannedChange[] = []
  words.onChange((change) => changes.push(change))
  return { opened, words, changes }
}

function markOf(text: string, words: string): Mark {
  const start = text.indexOf(words)
  return { start, end: start + words.length, effect: 'lowers' }
}

const underlined = (opened: OpenedForTest) =>
  [...opened.editor.view.dom.querySelectorAll('[data-effect]')].map(({ textContent }) => textContent)

describe('the words of planned lines', () => {
  it('are those still to be said, also in lists, and nothing else of the notes', () => {
    const { words } = openedWithTwoLines()
    expect(words.text.split('\u2029')).toEqual(['It is just a date', 'Only a question'])
  })

  it('are underlined in their lines alone, and the underlines move with them', () => {
    const { opened, words } = openedWithTwoLines()
    words.mark([markOf(words.text, 'just'), markOf(words.text, 'Only')])
    expect(underlined(opened)).toEqual(['just', 'Only'])
    opened.caretIn('It is just theirs').type('So ')
    expect(underlined(opened)).toEqual(['just', 'Only'])
    words.mark([])
    expect(underlined(opened)).toEqual([])
  })

  it('are not drawn again when the same words are marked', () => {
    const { opened, words } = openedWithTwoLines()
    words.mark([markOf(words.text, 'just')])
    const before = opened.editor.state
    words.mark([markOf(words.text, 'just')])
    expect(opened.editor.state).toBe(before)
    expect(opened.heard.snapshots).toEqual([])
  })

  it('are changed as one step that undo takes back', () => {
    const { opened, words } = openedWithTwoLines()
    opened.caretIn('It is just a date', -1).type('s')
    const { start, end } = markOf(words.text, 'just ')
    words.replace({ start, end, text: '' })
    expect(opened.lines[1]).toBe('to-say:It is a dates')
    expect(words.selection).toEqual({ start, end: start })
    opened.editor.commands.undo()
    expect(opened.lines[1]).toBe('to-say:It is just a dates')
  })

  it('are selected by their place in the text, and tell where the caret is in it', () => {
    const { opened, words } = openedWithTwoLines()
    const { start, end } = markOf(words.text, 'question')
    words.select(start, end)
    const { doc, selection } = opened.editor.state
    expect(doc.textBetween(selection.from, selection.to)).toBe('question')
    expect(words.selection).toEqual({ start, end })
    opened.caretIn('the end')
    expect(words.isAtCaret).toBe(false)
    expect(words.selection).toEqual({ start: -1, end: -1 })
  })

  it('stay one line whatever is put into them', () => {
    const { opened, words } = openedWithTwoLines()
    const { start, end } = markOf(words.text, 'just')
    words.replace({ start, end, text: 'first\nsecond' })
    expect(opened.lines[1]).toBe('to-say:It is first second a date')
  })

  it('say nothing of keys in other lines, and tell of those in their own', () => {
    const { opened, changes } = openedWithTwoLines()
    opened.caretIn('the end', -1).type(' of it')
    opened.caretIn('It is just theirs', 0).type('well ')
    expect(changes).toEqual([])
    opened.caretIn('It is just a date', -1).type('s')
    expect(changes).toEqual([
      { isOfWords: false, isAtCaret: true },
      { isOfWords: true, isAtCaret: true },
    ])
    opened.caretIn('the end of it')
    expect(changes.at(-1)).toEqual({ isOfWords: false, isAtCaret: false })
  })

  it('are theirs no more once the line was said', () => {
    const { opened, words, changes } = openedWithTwoLines()
    opened.caretIn('It is just a date', 3).press('Enter', { ctrlKey: true })
    expect(words.text).toBe('Only a question')
    expect(changes.at(-1)).toEqual({ isOfWords: true, isAtCaret: false })
    opened.press('Enter', { ctrlKey: true })
    expect(words.text.split('\u2029')).toEqual(['It is just a date', 'Only a question'])
  })

  it.each([1, 2, 3, 4])('are known after any edits as if read afresh (seed %i)', (seed) => {
    const next = numbersFrom(seed)
    const { opened } = openedWithTwoLines()
    const edits = [
      () => opened.type('x'),
      () => opened.press('Enter'),
      () => opened.press('Enter', { ctrlKey: true }),
      () => opened.editor.commands.deleteSelection(),
      () => opened.editor.commands.toggleBulletList(),
      () => opened.editor.commands.undo(),
    ]
    for (let step = 0; step < 60; step += 1) {
      const { size } = opened.editor.state.doc.content
      const from = 1 + next(size - 1)
      opened.selectNear(from, Math.min(size - 1, from + next(2) * next(30)))
      edits[next(edits.length)]?.()
      const { state } = opened.editor
      expect(unsaidLinesOf(state)).toEqual(unsaidLinesIn(state.doc))
    }
  })
})
