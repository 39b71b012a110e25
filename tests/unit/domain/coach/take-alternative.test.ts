import { describe, expect, it } from 'vitest'
import type { Alternative } from '../../../../src/domain/coach/finding'
import { changedText, changeToAnother } from '../../../../src/domain/coach/take-alternative'

const before = 'It is just eight weeks.'
const leaveOut: Alternative = { label: 'leave it out', start: 6, end: 11, text: '' }
const rather: Alternative = { label: 'rather', start: 6, end: 10, text: 'rather' }

describe('an alternative', () => {
  it('is taken by putting its words in the place of its characters', () => {
    expect(changedText(before, leaveOut)).toBe('It is eight weeks.')
    expect(changedText(before, rather)).toBe('It is rather eight weeks.')
  })

  it('gives way to another one in one step, although they cover different characters', () => {
    for (const [taken, next] of [
      [leaveOut, rather],
      [rather, leaveOut],
      [rather, rather],
    ] as const) {
      const afterTaking = changedText(before, taken)
      expect(changedText(afterTaking, changeToAnother(before, taken, next))).toBe(changedText(before, next))
    }
  })
})
