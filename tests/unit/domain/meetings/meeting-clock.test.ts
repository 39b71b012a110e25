import { describe, expect, test } from 'vitest'
import { isBeginning, readMeetingClock } from '../../../../src/domain/meetings/meeting-clock'

const startedAt = '2025-03-12T10:00:00.000Z'
const running = { startedAt, endedAt: null, durationMinutes: 30 }
const at = (time: string) => Date.parse(`2025-03-12T${time}.000Z`)

describe('the clock of a meeting', () => {
  test('shows the planned time before the start, also when that time has come', () => {
    expect(readMeetingClock({ ...running, startedAt: null }, at('10:20:00'))).toEqual({
      kind: 'not-started',
      plannedMinutes: 30,
    })
  })

  test.each([
    ['10:00:00', 0, 30],
    ['10:00:59', 0, 30],
    ['10:12:30', 12, 18],
    ['10:30:59', 30, 0],
  ])('at %s it shows %d minutes gone and %d left', (time, elapsedMinutes, leftMinutes) => {
    expect(readMeetingClock(running, at(time))).toEqual({ kind: 'running', elapsedMinutes, leftMinutes })
  })

  test('is over a whole minute after the planned end', () => {
    expect(readMeetingClock(running, at('10:33:10'))).toEqual({
      kind: 'over',
      elapsedMinutes: 33,
      overMinutes: 3,
    })
  })

  test('counts a start that lies ahead as just now', () => {
    expect(readMeetingClock(running, at('09:59:00'))).toEqual({
      kind: 'running',
      elapsedMinutes: 0,
      leftMinutes: 30,
    })
  })

  test('stands still at the time it was held once the meeting has ended', () => {
    const ended = { ...running, endedAt: '2025-03-12T10:26:40.000Z' }
    expect(readMeetingClock(ended, at('18:00:00'))).toEqual({ kind: 'ended', heldMinutes: 26 })
  })

  test('does not make up how long a meeting was held whose start nobody knows', () => {
    const ended = { ...running, startedAt: null, endedAt: '2025-03-12T10:26:40.000Z' }
    expect(readMeetingClock(ended, at('18:00:00'))).toEqual({ kind: 'ended', heldMinutes: null })
  })
})

describe('the beginning of a meeting', () => {
  test.each([
    ['before the start', { ...running, startedAt: null }, '09:55:00', true],
    ['in its first minute', running, '10:00:59', true],
    ['after a minute', running, '10:01:00', false],
    ['when it is over its time', running, '10:40:00', false],
    ['when it has ended', { ...running, endedAt: startedAt }, '10:00:10', false],
  ])('%s', (_when, facts, time, expected) => {
    expect(isBeginning(readMeetingClock(facts, at(time)))).toBe(expected)
  })
})
