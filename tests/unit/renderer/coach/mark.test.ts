import { describe, expect, it } from 'vitest'
import { movedMarks, sideBySide } from '../../../../src/renderer/coach/mark'

describe('the marks of a paragraph', () => {
  it('move with their words when something is typed before them, and go when it is typed into them', () => {
    const just = { start: 6, end: 10, effect: 'lowers' } as const
    expect(movedMarks([just], 'It is just late.', 'So it is just late.')).toEqual([
      { start: 9, end: 13, effect: 'lowers' },
    ])
    expect(movedMarks([just], 'It is just late.', 'It is just very late.')).toEqual([just])
    expect(movedMarks([just], 'It is just late.', 'It is jusst late.')).toEqual([])
    expect(movedMarks([just], 'It is just late.', '')).toEqual([])
  })

  it('lie side by side, what lowers over what asks, and that over what raises', () => {
    expect(
      sideBySide([
        { start: 0, end: 20, effect: 'raises' },
        { start: 4, end: 8, effect: 'asks' },
        { start: 6, end: 10, effect: 'lowers' },
      ]),
    ).toEqual([
      { start: 0, end: 4, effect: 'raises' },
      { start: 4, end: 6, effect: 'asks' },
      { start: 6, end: 10, effect: 'lowers' },
      { start: 10, end: 20, effect: 'raises' },
    ])
    expect(sideBySide([])).toEqual([])
  })
})
