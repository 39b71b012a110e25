import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atMostEvery } from '../../../../src/renderer/requests/at-most-every'

describe('a listener that is called at most each second', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('hears the first at once', () => {
    const listener = vi.fn()
    atMostEvery(1_000, listener)()
    expect(listener).toHaveBeenCalledOnce()
  })

  it('hears many that follow as one, when the second is over', () => {
    const listener = vi.fn()
    const gather = atMostEvery(1_000, listener)
    for (let time = 0; time < 8; time += 1) gather()
    expect(listener).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1_000)
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('rests a second after those too, and hears nothing when nothing came', () => {
    const listener = vi.fn()
    const gather = atMostEvery(1_000, listener)
    gather()
    gather()
    vi.advanceTimersByTime(1_500)
    gather()
    expect(listener).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(5_000)
    expect(listener).toHaveBeenCalledTimes(3)
  })

  it('hears at once again after a quiet second', () => {
    const listener = vi.fn()
    const gather = atMostEvery(1_000, listener)
    gather()
    vi.advanceTimersByTime(1_001)
    gather()
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('hears no more once it is stopped', () => {
    const listener = vi.fn()
    const gather = atMostEvery(1_000, listener)
    gather()
    gather()
    gather.stop()
    vi.advanceTimersByTime(5_000)
    expect(listener).toHaveBeenCalledTimes(1)
  })
})
