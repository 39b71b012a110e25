import { describe, expect, it } from 'vitest'
import { foldUnchanged } from '../../../../../src/renderer/features/history/fold-unchanged'

const same = (text: string) => ({ kind: 'same' as const, text })
const added = { kind: 'added' as const, text: 'new ' }

describe('what stayed the same in a comparison', () => {
  it('is shown whole when it is short', () => {
    expect(foldUnchanged([same('short '), added, same('end')])).toEqual([same('short '), added, same('end')])
  })

  it('is folded between two differences, and shown around them, at the edges of words', () => {
    const long = 'word '.repeat(500)
    const pieces = foldUnchanged([added, same(long), added])
    expect(pieces.map(({ kind }) => kind)).toEqual(['added', 'same', 'folded', 'same', 'added'])
    expect(pieces.map(({ text }) => text).join('')).toBe(`new ${long}new `)
    expect(pieces[2]).toMatchObject({ words: expect.closeTo(436, -1) as number })
    expect(pieces[3]?.text.startsWith('word')).toBe(true)
  })

  it('is folded up to the edge of the text', () => {
    const long = 'word '.repeat(500)
    expect(foldUnchanged([same(long), added]).map(({ kind }) => kind)).toEqual(['folded', 'same', 'added'])
    expect(foldUnchanged([added, same(long)]).map(({ kind }) => kind)).toEqual(['added', 'same', 'folded'])
  })
})
