import { describe, expect, it, vi } from 'vitest'
import { WaitingWish } from '../../../../src/main/desktop/waiting-wish'

describe('a wish to a page', () => {
  it('is told at once to a page that listens', () => {
    const waiting = new WaitingWish()
    waiting.pageListens()
    const wish = vi.fn()
    waiting.whenListening(wish)
    expect(wish).toHaveBeenCalledOnce()
  })

  it('waits for the page, and is told once', () => {
    const waiting = new WaitingWish()
    const wish = vi.fn()
    waiting.whenListening(wish)
    waiting.pageLeaves()
    expect(wish).not.toHaveBeenCalled()
    waiting.pageListens()
    waiting.pageListens()
    expect(wish).toHaveBeenCalledOnce()
  })

  it('gives way to a later one while it waits', () => {
    const waiting = new WaitingWish()
    const [first, second] = [vi.fn(), vi.fn()]
    waiting.whenListening(first)
    waiting.whenListening(second)
    waiting.pageListens()
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
  })

  it('waits again once the page has left', () => {
    const waiting = new WaitingWish()
    waiting.pageListens()
    waiting.pageLeaves()
    const wish = vi.fn()
    waiting.whenListening(wish)
    expect(wish).not.toHaveBeenCalled()
  })
})
