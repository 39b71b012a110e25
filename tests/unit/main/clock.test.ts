import { describe, expect, it } from 'vitest'
import { startClock } from '../../../src/main/clock'

const moment = '2026-03-02T09:00:00.000Z'

describe('the clock of a run', () => {
  it('is the computer’s own unless a moment is given', () => {
    expect(startClock(undefined, false, () => 42)()).toBe(42)
  })

  it('begins at the moment that is given, and goes on from there', () => {
    let system = 1_000
    const now = startClock(moment, false, () => system)
    expect(now()).toBe(Date.parse(moment))
    system += 5_000
    expect(now()).toBe(Date.parse(moment) + 5_000)
  })

  it('cannot be moved in a packaged app', () => {
    expect(startClock(moment, true, () => 42)()).toBe(42)
  })

  it('says so when the moment cannot be understood', () => {
    expect(() => startClock('next Tuesday', false)).toThrow('next Tuesday')
  })
})
