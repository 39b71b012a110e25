import { describe, expect, test } from 'vitest'
import type { MeetingClock } from '../../../../../src/domain/meetings/meeting-clock'
import { clockWords } from '../../../../../src/renderer/features/meet/clock-words'

describe('the words of the clock', () => {
  test.each<[string, MeetingClock]>([
    ['30 min planned', { kind: 'not-started', plannedMinutes: 30 }],
    ['12 min · 18 min left', { kind: 'running', elapsedMinutes: 12, leftMinutes: 18 }],
    ['30 min · time is up', { kind: 'running', elapsedMinutes: 30, leftMinutes: 0 }],
    ['33 min · 3 min over', { kind: 'over', elapsedMinutes: 33, overMinutes: 3 }],
    ['Ended after 26 min', { kind: 'ended', heldMinutes: 26 }],
    ['Ended', { kind: 'ended', heldMinutes: null }],
  ])('%s', (words, clock) => {
    expect(clockWords(clock)).toBe(words)
  })
})
