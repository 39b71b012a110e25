import { describe, expect, it } from 'vitest'
import { placeWindow } from '../../../../src/main/desktop/window-placement'

const first = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }
const bounds = { x: 100, y: 50, width: 1280, height: 800 }
const remembered = { ...bounds, isMaximized: false }

describe('the place of a window', () => {
  it('is the last one', () => {
    expect(placeWindow('main', remembered, [first])).toEqual(bounds)
  })

  it('is in the middle of the first screen when there was none', () => {
    expect(placeWindow('main', null, [first, second])).toEqual({ x: 320, y: 120, width: 1280, height: 800 })
  })

  it('is beside what is in the middle for the small window', () => {
    expect(placeWindow('compact', null, [first])).toEqual({ x: 1536, y: 24, width: 360, height: 640 })
  })

  it.each([
    ['on a second screen that is not there any more', { ...remembered, x: 2000 }, false],
    ['above all screens', { ...remembered, y: -790 }, false],
    ['with a sliver too narrow to grab', { ...remembered, x: 1840 }, false],
    ['partly outside, with enough to grab', { ...remembered, x: 1700 }, true],
    ['to the left, with enough to grab', { ...remembered, x: -1000 }, true],
  ])('%s, counts only where it can be reached', (_, place, isKept) => {
    const { x, y } = placeWindow('main', place, [first])
    expect({ x, y }).toEqual(isKept ? { x: place.x, y: place.y } : { x: 320, y: 120 })
  })

  it('on a second screen counts while that is there', () => {
    const there = { ...remembered, x: 2000 }
    expect(placeWindow('main', there, [first, second]).x).toBe(2000)
  })

  it('keeps its size when its screen has gone, and is no larger than the screen that is left', () => {
    const wide = { x: 4000, y: 0, width: 3000, height: 900, isMaximized: true }
    expect(placeWindow('meeting', wide, [second])).toEqual({ x: 1920, y: 62, width: 1280, height: 900 })
    const low = { x: 10, y: 20, width: 320, height: 400 }
    expect(placeWindow('compact', null, [low])).toEqual({ x: 10, y: 20, width: 320, height: 400 })
  })

  it('is left to the system where no screen is known', () => {
    expect(placeWindow('main', remembered, [])).toEqual({ width: 1280, height: 800 })
  })
})
