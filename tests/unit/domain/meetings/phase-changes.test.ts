import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../src/domain/meetings/meeting'
import { phaseOf } from '../../../../src/domain/meetings/phase'
import {
  choosePhase,
  closeMeeting,
  endMeeting,
  startMeeting,
  type PhaseChange,
} from '../../../../src/domain/meetings/phase-changes'
import { aMeeting } from '../../../support/builders'

const now = '2026-03-02T10:05:00.000Z'
const earlier = '2026-03-02T10:00:00.000Z'

function phaseAfter(meeting: Meeting, change: PhaseChange): string {
  return phaseOf({ ...meeting, ...change, isReady: false }, Date.parse(now))
}

describe('starting a meeting', () => {
  it('notes when, and moves it to under way', () => {
    const meeting = aMeeting()
    const change = startMeeting(meeting, now)
    expect(change).toEqual({ startedAt: now, endedAt: null, closedAt: null, phaseByHand: null })
    expect(phaseAfter(meeting, change)).toBe('under-way')
  })

  it('again, after it was ended by mistake, keeps when it began', () => {
    const meeting = aMeeting({ startedAt: earlier, endedAt: now })
    expect(startMeeting(meeting, now).startedAt).toBe(earlier)
    expect(phaseAfter(meeting, startMeeting(meeting, now))).toBe('under-way')
  })

  it('lets it move by itself again, whatever was chosen by hand', () => {
    const meeting = aMeeting({ phaseByHand: 'preparing' })
    expect(phaseAfter(meeting, startMeeting(meeting, now))).toBe('under-way')
  })

  it('opens a closed one again', () => {
    const meeting = aMeeting({ startedAt: earlier, endedAt: now, closedAt: now })
    expect(phaseAfter(meeting, startMeeting(meeting, now))).toBe('under-way')
  })
})

describe('ending a meeting', () => {
  it('notes when, keeps when it began, and moves it to reflecting', () => {
    const meeting = aMeeting({ startedAt: earlier })
    const change = endMeeting(meeting, now)
    expect(change).toEqual({ startedAt: earlier, endedAt: now, closedAt: null, phaseByHand: null })
    expect(phaseAfter(meeting, change)).toBe('to-reflect')
  })

  it('that was never started by hand takes it as started at its planned time', () => {
    expect(endMeeting(aMeeting({ startsAt: earlier }), now).startedAt).toBe(earlier)
  })

  it('that had no time either does not make one up', () => {
    expect(endMeeting(aMeeting(), now).startedAt).toBeNull()
  })
})

describe('closing a meeting', () => {
  it('notes when, and keeps when it ended', () => {
    const meeting = aMeeting({ startedAt: earlier, endedAt: earlier })
    const change = closeMeeting(meeting, now)
    expect(change).toEqual({ endedAt: earlier, closedAt: now, phaseByHand: null })
    expect(phaseAfter(meeting, change)).toBe('closed')
  })

  it('that nobody ended ends it too', () => {
    expect(closeMeeting(aMeeting({ startedAt: earlier }), now).endedAt).toBe(now)
  })
})

describe('choosing a phase by hand', () => {
  it('holds the meeting there, and null lets it move by itself again', () => {
    const meeting = aMeeting({ closedAt: earlier })
    expect(phaseAfter(meeting, choosePhase('ready'))).toBe('ready')
    expect(phaseAfter({ ...meeting, phaseByHand: 'ready' }, choosePhase(null))).toBe('closed')
  })
})

it('continues a meeting long after its time, until it is ended again', () => {
  const ended = { ...aMeeting(), startedAt: '2026-03-02T10:00:00.000Z', endedAt: '2026-03-02T10:30:00.000Z' }
  const daysLater = '2026-03-05T09:00:00.000Z'
  const continued = { ...ended, ...startMeeting(ended, daysLater) }
  expect(continued.startedAt).toBe('2026-03-02T10:00:00.000Z')
  expect(phaseOf({ ...continued, isReady: false }, Date.parse(daysLater))).toBe('under-way')
  const endedAgain = { ...continued, ...endMeeting(continued, daysLater) }
  expect(phaseOf({ ...endedAgain, isReady: false }, Date.parse(daysLater))).toBe('to-reflect')
})
