import { describe, expect, it } from 'vitest'
import { afterFailure, noTries, pauseLeftMs } from '../../../../../src/main/library/sealing/unlock-pauses'

function failed(times: number, now: number) {
  let tries = noTries
  for (let count = 0; count < times; count += 1) tries = afterFailure(tries, now)
  return tries
}

describe('the pause after a wrong passphrase', () => {
  it('is none before the first', () => {
    expect(pauseLeftMs(noTries, 1_000_000)).toBe(0)
  })

  it('doubles, and stops at a minute', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((times) => pauseLeftMs(failed(times, 5_000), 5_000))
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1_000))
  })

  it('passes with the time', () => {
    expect(pauseLeftMs(failed(3, 10_000), 11_500)).toBe(2_500)
    expect(pauseLeftMs(failed(3, 10_000), 20_000)).toBe(0)
  })

  it('is never longer than it was when the clock is set back', () => {
    expect(pauseLeftMs(failed(3, 10_000_000), 0)).toBe(4_000)
  })
})
