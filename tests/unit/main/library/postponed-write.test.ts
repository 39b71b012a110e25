import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PostponedWrite } from '../../../../src/main/library/postponed-write'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** A write that waits for two quiet seconds, half a minute at most. */
function aPostponedWrite() {
  const write = vi.fn(() => Promise.resolve())
  return { write, postponed: new PostponedWrite(write, 2_000, 30_000) }
}

describe('a postponed write', () => {
  it('happens once, when nothing has asked for it for a while', async () => {
    const { write, postponed } = aPostponedWrite()
    for (let count = 0; count < 5; count += 1) {
      postponed.ask()
      await vi.advanceTimersByTimeAsync(1_900)
    }
    expect(write).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(write).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(100_000)
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('does not wait for ever for somebody who never pauses', async () => {
    const { write, postponed } = aPostponedWrite()
    for (let elapsedMs = 0; elapsedMs < 60_500; elapsedMs += 250) {
      postponed.ask()
      await vi.advanceTimersByTimeAsync(250)
    }
    expect(write).toHaveBeenCalledTimes(2)
  })

  it('happens at once when it is flushed, and not at all when nothing asked for it', async () => {
    const { write, postponed } = aPostponedWrite()
    await postponed.flush()
    expect(write).not.toHaveBeenCalled()
    postponed.ask()
    await postponed.flush()
    expect(write).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('that failed is tried again the next time, and is nobody’s trouble', async () => {
    const { write, postponed } = aPostponedWrite()
    write.mockRejectedValueOnce(new Error('disk full'))
    postponed.ask()
    await postponed.flush()
    await postponed.flush()
    expect(write).toHaveBeenCalledTimes(2)
  })
})
