// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { captureKinds } from '../../../../src/domain/notes/capture'
import { notesOf, OpenedForTest, paragraph } from './opened-notes'

const menuOf = (opened: OpenedForTest) => {
  const menu = opened.notes.menu.current()
  return menu.kind === 'open' ? { kinds: menu.kinds, selected: menu.selected } : null
}

/** The suggestion plugin shows its menu a moment after the key. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('typed commands', () => {
  it.each(captureKinds)('/%s and a space captures the line', (kind) => {
    const opened = new OpenedForTest()
    opened.type(`/${kind} some words`)
    expect(opened.lines).toEqual([`${kind}:some words`])
  })

  it('works after other words, which stay', () => {
    const opened = new OpenedForTest(notesOf(paragraph('They never asked')))
    opened.caretIn('They never asked', -1).type(' /objection us')
    expect(opened.lines).toEqual(['objection:They never asked us'])
  })

  it('leaves words with a slash inside alone', () => {
    const opened = new OpenedForTest()
    opened.type('and/need more /needy ones')
    expect(opened.lines).toEqual(['and/need more /needy ones'])
  })

  it('is taken back with the next undo, words and all', () => {
    const opened = new OpenedForTest()
    opened.type('/need ')
    opened.editor.commands.undo()
    expect(opened.lines).toEqual(['/need '])
  })

  it('offers all captures after a slash, and those that fit what is typed', async () => {
    const opened = new OpenedForTest()
    opened.type('/')
    await settled()
    expect(menuOf(opened)).toEqual({ kinds: captureKinds, selected: 'objection' })
    opened.type('q')
    await settled()
    expect(menuOf(opened)).toEqual({ kinds: ['quote', 'question'], selected: 'quote' })
    opened.type('x')
    await settled()
    expect(menuOf(opened)).toBeNull()
  })

  it.each(['Enter', 'Tab'])('chooses with %s what the arrow keys went to', async (key) => {
    const opened = new OpenedForTest()
    opened.type('/')
    await settled()
    opened.press('ArrowDown')
    opened.press('ArrowDown')
    opened.press('ArrowUp')
    expect(opened.press(key)).toBe(true)
    opened.type('left out')
    expect(opened.lines).toEqual(['feeling:left out'])
  })

  it('goes round at the ends of the menu', async () => {
    const opened = new OpenedForTest()
    opened.type('/')
    await settled()
    opened.press('ArrowUp')
    expect(menuOf(opened)?.selected).toBe('commitment')
    opened.press('ArrowDown')
    expect(menuOf(opened)?.selected).toBe('objection')
  })

  it('closes with Escape and keeps what was typed', async () => {
    const opened = new OpenedForTest()
    opened.type('/obj')
    await settled()
    opened.press('Escape')
    await settled()
    expect(menuOf(opened)).toBeNull()
    expect(opened.lines).toEqual(['/obj'])
    opened.type('ects')
    await settled()
    expect(menuOf(opened)).toBeNull()
  })

  it('does not open in a line that is to be said or in code', async () => {
    const planned = new OpenedForTest(notesOf(paragraph('Tell me', { planned: 'starter' })))
    planned.caretIn('Tell me', -1).type(' /')
    const code = new OpenedForTest(notesOf({ type: 'codeBlock', content: [{ type: 'text', text: 'a ' }] }))
    code.caretIn('a ', -1).type('/')
    await settled()
    expect(menuOf(planned)).toBeNull()
    expect(menuOf(code)).toBeNull()
  })
})
