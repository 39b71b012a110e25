// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { captureKinds } from '../../../../src/domain/notes/capture'
import { at, notesOf, OpenedForTest, paragraph } from './opened-notes'

describe('capturing by key', () => {
  const keys = captureKinds.map((kind, index) => [index + 1, kind] as const)

  it.each(keys)('Alt+%i captures the line as %s', (digit, kind) => {
    const opened = new OpenedForTest(notesOf(paragraph('some words')))
    expect(opened.caretIn('some words', 3).pressCapture(digit)).toBe(true)
    expect(opened.captures).toEqual([{ kind, text: 'some words', capturedAt: at }])
  })

  it('takes the capture off when the same key is pressed again, and keeps the words', () => {
    const opened = new OpenedForTest(notesOf(paragraph('some words')))
    opened.caretIn('some words').pressCapture(1)
    opened.pressCapture(1)
    expect(opened.lines).toEqual(['some words'])
  })

  it('changes the kind and the time when another key is pressed', () => {
    const opened = new OpenedForTest(notesOf(paragraph('some words')))
    opened.caretIn('some words').pressCapture(1)
    opened.clock = '2025-03-04T10:20:00.000Z'
    opened.pressCapture(3)
    expect(opened.captures).toEqual([
      { kind: 'need', text: 'some words', capturedAt: '2025-03-04T10:20:00.000Z' },
    ])
  })

  it('never changes the time of a capture by editing its words', () => {
    const opened = new OpenedForTest(notesOf(paragraph('some words')))
    opened.caretIn('some words', -1).pressCapture(1)
    opened.clock = '2025-03-04T11:00:00.000Z'
    opened.type(' and more\nand a plain line')
    expect(opened.captures).toEqual([{ kind: 'objection', text: 'some words and more', capturedAt: at }])
  })

  it('leaves AltGr, Ctrl+Alt and digits without a capture alone', () => {
    const opened = new OpenedForTest(notesOf(paragraph('some words')))
    opened.caretIn('some words')
    expect(opened.press('8', { code: 'Digit8', altKey: true })).toBe(false)
    expect(opened.press('1', { code: 'Digit1', altKey: true, modifierAltGraph: true })).toBe(false)
    expect(opened.lines).toEqual(['some words'])
  })

  it('captures an empty line, so that the words can be typed after', () => {
    const opened = new OpenedForTest()
    opened.pressCapture(2)
    opened.type('left out')
    expect(opened.captures).toEqual([{ kind: 'feeling', text: 'left out', capturedAt: at }])
  })

  it('marks a part of a line inline, and takes the mark off again', () => {
    const opened = new OpenedForTest(notesOf(paragraph('She said never again to us')))
    opened.selectWords('never again').pressCapture(4)
    expect(opened.captures).toEqual([{ kind: 'quote', text: 'never again', capturedAt: at }])
    opened.pressCapture(4)
    expect(opened.captures).toEqual([])
    expect(opened.lines).toEqual(['She said never again to us'])
  })

  it('takes an inline capture off from a caret inside it', () => {
    const opened = new OpenedForTest(notesOf(paragraph('She said never again to us')))
    opened.selectWords('never again').pressCapture(4)
    opened.caretIn('She said never again to us', 14).pressCapture(4)
    expect(opened.captures).toEqual([])
  })

  it('does not grow an inline capture by typing at its end', () => {
    const opened = new OpenedForTest(notesOf(paragraph('She said never again')))
    opened.selectWords('never again').pressCapture(4)
    opened.caretIn('She said never again', -1).type(' to us')
    expect(opened.captures[0]?.text).toBe('never again')
  })

  it('keeps one inline capture whole around a bold word', () => {
    const opened = new OpenedForTest(notesOf(paragraph('She said never ever again')))
    opened.selectWords('never ever again').pressCapture(4)
    opened.selectWords('ever again')
    opened.editor.commands.toggleBold()
    expect(opened.captures.map(({ text }) => text)).toEqual(['never ever again'])
    expect(opened.editor.view.dom.querySelectorAll('[data-inline-capture]')).toHaveLength(1)
  })

  it('captures a line of which every word is selected as a line', () => {
    const opened = new OpenedForTest(notesOf(paragraph('all of it')))
    opened.selectWords('all of it').pressCapture(1)
    expect(opened.lines).toEqual(['objection:all of it'])
  })

  it('captures each line of a selection of several, but no empty one and no heading', () => {
    const opened = new OpenedForTest(
      notesOf(
        paragraph('one'),
        paragraph(''),
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Topic' }] },
        paragraph('two'),
      ),
    )
    opened.selectLines('one', 'two').pressCapture(3)
    expect(opened.lines).toEqual(['need:one', '', 'Topic', 'need:two'])
    opened.selectLines('one', 'two').pressCapture(3)
    expect(opened.lines).toEqual(['one', '', 'Topic', 'two'])
  })

  it('does not touch the next line when a selection ends at its start', () => {
    const opened = new OpenedForTest(notesOf(paragraph('one'), paragraph('two')))
    opened.select(opened.startOf('one'), opened.startOf('two')).pressCapture(1)
    expect(opened.lines).toEqual(['objection:one', 'two'])
  })

  it('gives all lines the kind first when only some have it', () => {
    const opened = new OpenedForTest(notesOf(paragraph('one'), paragraph('two')))
    opened.caretIn('one').pressCapture(1)
    opened.clock = '2025-03-04T11:00:00.000Z'
    opened.selectLines('one', 'two').pressCapture(1)
    expect(opened.captures.map(({ capturedAt }) => capturedAt)).toEqual([at, '2025-03-04T11:00:00.000Z'])
  })

  it('turns a heading under the caret into a captured paragraph', () => {
    const opened = new OpenedForTest(
      notesOf({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Too late' }] }),
    )
    opened.caretIn('Too late').pressCapture(1)
    expect(opened.lines[0]).toBe('objection:Too late')
  })

  it('does nothing to code, and says so', () => {
    const opened = new OpenedForTest(
      notesOf({ type: 'codeBlock', content: [{ type: 'text', text: 'x = 1' }] }),
    )
    opened.caretIn('x = 1').pressCapture(1)
    expect(opened.lines[0]).toBe('x = 1')
    expect(opened.heard.messages.at(-1)).toBe('Code cannot be captured.')
  })

  it('works inside lists and checklists, and survives a change between them', () => {
    const item = { type: 'listItem', content: [paragraph('in a list')] }
    const opened = new OpenedForTest(notesOf({ type: 'bulletList', content: [item] }))
    opened.caretIn('in a list').pressCapture(7)
    expect(opened.lines[0]).toBe('commitment:in a list')
    opened.editor.commands.toggleTaskList()
    expect(opened.editor.isActive('taskList')).toBe(true)
    expect(opened.lines[0]).toBe('commitment:in a list')
    opened.editor.commands.toggleTaskList()
    expect(opened.lines[0]).toBe('commitment:in a list')
  })

  it('keeps captures when lines are made a list together with lines of another list', () => {
    const opened = new OpenedForTest(
      notesOf(
        paragraph('one', { capture: 'need', capturedAt: at }),
        { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('two')] }] },
        paragraph('three', { capture: 'quote', capturedAt: at }),
      ),
    )
    opened.selectLines('one', 'three')
    opened.editor.commands.toggleBulletList()
    expect(opened.lines.slice(0, 3)).toEqual(['need:one', 'two', 'quote:three'])
    opened.editor.commands.clearNodes()
    expect(opened.lines.slice(0, 3)).toEqual(['need:one', 'two', 'quote:three'])
  })

  it('leaves one plain empty line when everything is deleted', () => {
    const opened = new OpenedForTest(
      notesOf(paragraph('one', { capture: 'need', capturedAt: at }), paragraph('two')),
    )
    opened.select(1, opened.editor.state.doc.content.size - 1)
    opened.editor.commands.deleteSelection()
    expect(opened.lines).toEqual([''])
  })

  it('draws the chip from the name of the kind and the clock of the capture', () => {
    const opened = new OpenedForTest(notesOf(paragraph('words')))
    opened.caretIn('words').pressCapture(1)
    const drawn = opened.editor.view.dom.querySelector('p')
    expect(drawn?.dataset['capture']).toBe('objection')
    expect(drawn?.dataset['chip']).toBe('Objection')
    expect(drawn?.dataset['clock']).toMatch(/^\d\d:12(?: [AP]M)?$/u)
  })
})

describe('the keys around captured lines', () => {
  const captured = { capture: 'need', capturedAt: at }

  it('goes on in a plain line after Enter at the end', () => {
    const opened = new OpenedForTest(notesOf(paragraph('words', captured)))
    opened.caretIn('words', -1).press('Enter')
    expect(opened.lines).toEqual(['need:words', ''])
  })

  it('takes the capture off an empty line by Enter', () => {
    const opened = new OpenedForTest(notesOf(paragraph('', captured), paragraph('next')))
    opened.select(1).press('Enter')
    expect(opened.lines).toEqual(['', 'next'])
  })

  it('leaves the capture with the first part when a line is split in its middle', () => {
    const opened = new OpenedForTest(notesOf(paragraph('first second', captured)))
    opened.caretIn('first second', 6).press('Enter')
    expect(opened.lines).toEqual(['need:first ', 'second'])
  })

  it('takes the capture along with the words when a line is split at its start', () => {
    const opened = new OpenedForTest(notesOf(paragraph('words', captured)))
    opened.caretIn('words').press('Enter')
    expect(opened.lines).toEqual(['', 'need:words'])
    expect(opened.captures[0]?.capturedAt).toBe(at)
  })

  it.each(['listItem', 'taskItem'])('splits a captured line of a %s in the same ways', (type) => {
    const list = type === 'listItem' ? 'bulletList' : 'taskList'
    const open = () =>
      new OpenedForTest(notesOf({ type: list, content: [{ type, content: [paragraph('words', captured)] }] }))
    const atStart = open()
    atStart.caretIn('words').press('Enter')
    expect(atStart.lines.slice(0, 2)).toEqual(['', 'need:words'])
    const inMiddle = open()
    inMiddle.caretIn('words', 2).press('Enter')
    expect(inMiddle.lines.slice(0, 2)).toEqual(['need:wo', 'rds'])
    const atEnd = open()
    atEnd.caretIn('words', -1).press('Enter')
    expect(atEnd.lines.slice(0, 2)).toEqual(['need:words', ''])
  })

  it('takes the capture off by Backspace at the start, and only then joins the lines', () => {
    const opened = new OpenedForTest(notesOf(paragraph('before'), paragraph('words', captured)))
    opened.caretIn('words').press('Backspace')
    expect(opened.lines).toEqual(['before', 'words'])
    opened.press('Backspace')
    expect(opened.lines).toEqual(['beforewords'])
  })

  it('undoes and redoes a capture in one step', () => {
    const opened = new OpenedForTest(notesOf(paragraph('words')))
    opened.caretIn('words').pressCapture(1)
    opened.editor.commands.undo()
    expect(opened.lines).toEqual(['words'])
    opened.editor.commands.redo()
    expect(opened.lines).toEqual(['objection:words'])
  })
})
