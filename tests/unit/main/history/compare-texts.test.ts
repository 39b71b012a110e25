import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../../src/main/history/compare-texts'

const words = (count: number, word: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => `${word(place)}${place % 12 === 11 ? '\n' : ' '}`).join('')

const sideOf = (pieces: readonly { kind: string; text: string }[], left: string) =>
  pieces.flatMap(({ kind, text }) => (kind === left ? [] : text)).join('')

describe('comparing two states of a text', () => {
  it('marks the words that went and those that came', () => {
    expect(compareTexts('Agree on the budget for spring.', 'Agree on the budget for autumn.')).toEqual([
      { kind: 'same', text: 'Agree on the budget for ' },
      { kind: 'removed', text: 'spring' },
      { kind: 'added', text: 'autumn' },
      { kind: 'same', text: '.' },
    ])
  })

  it('is both texts again when read one way or the other, whatever they hold', () => {
    const pairs = [
      ['', 'new'],
      ['gone', ''],
      ['one\ntwo\nthree', 'one\n2\nthree\nfour'],
      ['👩‍🚀 a\r\nb', 'b\r\n👩‍🚀'],
      ['\n\n', '\n'],
    ]
    for (const [before = '', after = ''] of pairs) {
      const pieces = compareTexts(before, after)
      expect(sideOf(pieces, 'added')).toBe(before)
      expect(sideOf(pieces, 'removed')).toBe(after)
    }
  })

  it('says nothing of an empty text', () => {
    expect(compareTexts('', '')).toEqual([])
    expect(compareTexts('', 'new')).toEqual([{ kind: 'added', text: 'new' }])
  })

  it('holds nobody up over two long notes, also when they have nothing in common', () => {
    const before = words(7500, (place) => `alpha${place}`)
    const edited = before.replaceAll(/alpha(\d*)7 /g, 'beta$1 ')
    const other = words(7500, (place) => `gamma${(place * 7919) % 7500}`)
    for (const after of [edited, other, before]) {
      const startedAt = performance.now()
      const pieces = compareTexts(before, after)
      expect(performance.now() - startedAt).toBeLessThan(1000)
      expect(sideOf(pieces, 'added')).toBe(before)
      expect(sideOf(pieces, 'removed')).toBe(after)
    }
  })
})
