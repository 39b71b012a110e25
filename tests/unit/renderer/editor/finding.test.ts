// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { findCount, goToMatch, isFinding, startFind } from '../../../../src/renderer/editor/find-in-notes'
import { notesOf, OpenedForTest, paragraph } from './opened-notes'

const find = (opened: OpenedForTest, query: string) =>
  opened.editor.view.dispatch(startFind(opened.editor.state, query))
const go = (opened: OpenedForTest, direction: 'next' | 'previous') =>
  opened.editor.view.dispatch(goToMatch(opened.editor.state, direction))
const selected = ({ editor: { state } }: OpenedForTest) =>
  state.doc.textBetween(state.selection.from, state.selection.to)
const highlighted = (opened: OpenedForTest) => opened.editor.view.dom.querySelectorAll('.found').length

describe('finding in the notes', () => {
  const three = () =>
    new OpenedForTest(notesOf(paragraph('The price'), paragraph('no'), paragraph('price and PRICE')))

  it('counts every match, capitals or not, and selects the first from the caret on', () => {
    const opened = three()
    opened.select(opened.startOf('no'))
    find(opened, 'price')
    expect(findCount(opened.editor.state)).toEqual({ count: 3, current: 2 })
    expect(selected(opened)).toBe('price')
    expect(highlighted(opened)).toBe(3)
  })

  it('goes round at both ends', () => {
    const opened = three()
    find(opened, 'price')
    const visited = [findCount(opened.editor.state).current]
    for (const direction of ['next', 'next', 'next', 'previous'] as const) {
      go(opened, direction)
      visited.push(findCount(opened.editor.state).current)
    }
    expect(visited).toEqual([1, 2, 3, 1, 3])
  })

  it('leaves the caret alone when nothing is found', () => {
    const opened = three()
    opened.select(4)
    find(opened, 'cost')
    expect(findCount(opened.editor.state)).toEqual({ count: 0, current: 0 })
    expect(opened.editor.state.selection.from).toBe(4)
  })

  it('takes signs as they are, and finds across formatting', () => {
    const opened = new OpenedForTest(notesOf(paragraph('a (b) [c] $5.00 and more')))
    for (const query of ['(b)', '[c]', '$5.00', '.']) {
      find(opened, query)
      expect(findCount(opened.editor.state).count, query).toBe(1)
    }
    opened.selectWords('b) [')
    opened.editor.commands.toggleBold()
    find(opened, '(b) [c]')
    expect(findCount(opened.editor.state).count).toBe(1)
  })

  it('finds the right letters after one whose small form is longer', () => {
    const opened = new OpenedForTest(notesOf(paragraph('İİİ price')))
    find(opened, 'price')
    expect(selected(opened)).toBe('price')
  })

  it('follows what is typed while it is open, and forgets it when it ends', () => {
    const opened = three()
    find(opened, 'price')
    opened.select(opened.startOf('no')).type('price ')
    expect(findCount(opened.editor.state).count).toBe(4)
    expect(isFinding(opened.editor.state)).toBe(true)
    find(opened, '')
    expect(isFinding(opened.editor.state)).toBe(false)
    expect(highlighted(opened)).toBe(0)
  })

  it('moves its matches with a composition instead of searching anew', () => {
    const opened = three()
    find(opened, 'price')
    const { state, view } = opened.editor
    view.dispatch(state.tr.insertText('price', 1, 1).setMeta('composition', 1))
    expect(findCount(opened.editor.state).count).toBe(3)
    opened.select(1).type('x')
    expect(findCount(opened.editor.state).count).toBe(4)
  })

  it('counts all of very many matches and highlights those around the caret', () => {
    const opened = new OpenedForTest(notesOf(...Array.from({ length: 50 }, () => paragraph('e'.repeat(100)))))
    find(opened, 'e')
    expect(findCount(opened.editor.state).count).toBe(5000)
    expect(highlighted(opened)).toBeLessThanOrEqual(300)
  })
})
