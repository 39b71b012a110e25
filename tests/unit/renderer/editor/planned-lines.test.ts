// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { notesEditorHandle } from '../../../../src/renderer/editor/notes-editor-handle'
import { numbersFrom } from './numbers-from'
import { at, notesOf, OpenedForTest, paragraph } from './opened-notes'

const toSay = { planned: 'starter', saidAt: null }
const said = { planned: 'starter', saidAt: at }

describe('lines to be said', () => {
  it('stand in an empty line, with the caret in a plain line below', () => {
    const opened = new OpenedForTest()
    notesEditorHandle(opened.notes).insertPlannedLine('What would help?', 'starter')
    opened.type('a review')
    expect(opened.lines).toEqual(['to-say:What would help?', 'a review'])
  })

  it('stand below the line of the caret, also in a list, and become one line', () => {
    const opened = new OpenedForTest(notesOf(paragraph('before'), paragraph('after')))
    opened.caretIn('before', 3)
    notesEditorHandle(opened.notes).insertPlannedLine(' Tell me\n more ', 'say-back')
    expect(opened.lines).toEqual(['before', 'to-say:Tell me more', '', 'after'])
    const list = notesOf({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('item')] }],
    })
    const inList = new OpenedForTest(list)
    inList.caretIn('item')
    notesEditorHandle(inList.notes).insertPlannedLine('Tell me more', 'starter')
    expect(inList.lines.slice(0, 2)).toEqual(['item', 'to-say:Tell me more'])
  })

  it('are drawn with the chip To say, and with the time once they were said', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Tell me more', toSay)))
    const chip = () => opened.editor.view.dom.querySelector('p')?.dataset['chip']
    expect(chip()).toBe('To say')
    opened.caretIn('Tell me more').press('Enter', { ctrlKey: true })
    expect(chip()).toMatch(/^Said \d\d:12(?: [AP]M)?$/u)
  })

  it('are marked as said by the key, and back', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Tell me more', toSay)))
    opened.caretIn('Tell me more', 2)
    expect(opened.press('Enter', { ctrlKey: true })).toBe(true)
    expect(opened.lines).toEqual(['said:Tell me more'])
    opened.press('Enter', { ctrlKey: true })
    expect(opened.lines).toEqual(['to-say:Tell me more'])
  })

  it('are marked as said from the empty line below them, where the caret was left', () => {
    const opened = new OpenedForTest()
    notesEditorHandle(opened.notes).insertPlannedLine('What would help?', 'starter')
    opened.press('Enter', { ctrlKey: true })
    opened.type('a review')
    expect(opened.lines).toEqual(['said:What would help?', 'a review'])
  })

  it('cannot be captured, whole or in part, before they were said', () => {
    const opened = new OpenedForTest(notesOf(paragraph('plain'), paragraph('Tell me more', toSay)))
    opened.caretIn('Tell me more').pressCapture(1)
    opened.selectWords('me').pressCapture(4)
    expect(opened.heard.messages.at(-1)).toContain('still to be said')
    opened.selectLines('plain', 'Tell me more').pressCapture(1)
    expect(opened.lines).toEqual(['objection:plain', 'to-say:Tell me more'])
    expect(opened.captures).toHaveLength(1)
  })

  it('cannot be captured by a typed command either', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Tell me', toSay)))
    opened.caretIn('Tell me', -1).type(' /objection more')
    expect(opened.lines).toEqual(['to-say:Tell me /objection more'])
  })

  it('can be captured once they were said, and the chip tells both', () => {
    const opened = new OpenedForTest(notesOf(paragraph('I send the draft', said)))
    opened.caretIn('I send the draft').pressCapture(7)
    expect(opened.captures).toHaveLength(1)
    expect(opened.editor.view.dom.querySelector('p')?.dataset['chip']).toBe('Said · Commitment')
    opened.press('Enter', { ctrlKey: true })
    expect(opened.captures).toEqual([])
  })

  it('stay to be said in both parts when they are split', () => {
    const opened = new OpenedForTest(notesOf(paragraph('first second', toSay)))
    opened.caretIn('first second', 6).press('Enter')
    expect(opened.lines).toEqual(['to-say:first ', 'to-say:second'])
  })

  it('are followed by a plain line, and leave their mark with an empty one', () => {
    const opened = new OpenedForTest(notesOf(paragraph('Tell me more', toSay)))
    opened.caretIn('Tell me more', -1).press('Enter')
    expect(opened.lines).toEqual(['to-say:Tell me more', ''])
    const empty = new OpenedForTest(notesOf(paragraph('', toSay)))
    empty.select(1).press('Enter')
    expect(empty.lines).toEqual([''])
  })

  it('do not slip into a captured line: the first Delete before them only takes their mark off', () => {
    const opened = new OpenedForTest(
      notesOf(paragraph('said', { capture: 'quote', capturedAt: at }), paragraph('planned', toSay)),
    )
    opened.caretIn('said', -1).press('Delete')
    expect(opened.lines).toEqual(['quote:said', 'planned'])
  })

  it('become plain lines by Backspace at their start', () => {
    const opened = new OpenedForTest(notesOf(paragraph('before'), paragraph('Tell me more', toSay)))
    opened.caretIn('Tell me more').press('Backspace')
    expect(opened.lines).toEqual(['before', 'Tell me more'])
  })

  it('get their own line back when a deletion would have joined them to what was said', () => {
    const opened = new OpenedForTest(
      notesOf(
        paragraph('It hurts renewals', { capture: 'objection', capturedAt: at }),
        paragraph('between'),
        paragraph('Please tell me more', toSay),
      ),
    )
    opened.select(opened.startOf('It hurts renewals') + 8, opened.startOf('Please tell me more') + 7)
    opened.editor.commands.deleteSelection()
    expect(opened.lines).toEqual(['objection:It hurts', 'to-say:tell me more'])
    opened.type(' us')
    expect(opened.lines).toEqual(['objection:It hurts us', 'to-say:tell me more'])
    opened.editor.commands.undo()
  })

  it.each([1, 2, 3, 4, 5, 6])('never turn up in a capture while they have their mark (seed %i)', (seed) => {
    const next = numbersFrom(seed)
    for (let round = 0; round < 12; round += 1) {
      const opened = new OpenedForTest(
        notesOf(
          paragraph('It hurts renewals', { capture: 'objection', capturedAt: at }),
          paragraph('planned planned', toSay),
          paragraph('Nobody asked us'),
          paragraph('planned', { planned: 'say-back', saidAt: null }),
          paragraph('time', { capture: 'need', capturedAt: at }),
        ),
      )
      const edits = [
        () => opened.type('x'),
        () => opened.press('Enter'),
        () => opened.pressCapture(1 + next(7)),
        () => opened.editor.commands.deleteSelection(),
        () => opened.editor.commands.toggleBulletList(),
        () => opened.editor.commands.undo(),
      ]
      for (let step = 0; step < 8; step += 1) {
        const size = opened.editor.state.doc.content.size
        const from = 1 + next(size - 1)
        opened.selectNear(from, Math.min(size - 1, from + next(2) * next(40)))
        edits[next(edits.length)]?.()
        expect(opened.captures.filter(({ text }) => text.includes('planned'))).toEqual([])
      }
    }
  })
})
