import { describe, expect, it } from 'vitest'
import { meetingUnderWay, nextMeeting } from '../../../../src/domain/jots/meeting-under-way'
import { joinJots } from '../../../../src/domain/jots/jot'
import { aMeetingSummary } from '../../../support/builders'

const now = Date.parse('2026-03-04T10:10:00.000Z')
const planned = aMeetingSummary({ id: 'planned', startsAt: '2026-03-04T10:00:00.000Z' })
const begun = aMeetingSummary({ id: 'begun', startedAt: '2026-03-04T10:05:00.000Z' })
const later = aMeetingSummary({ id: 'later', startsAt: '2026-03-04T12:00:00.000Z' })
const sooner = aMeetingSummary({ id: 'sooner', startsAt: '2026-03-04T11:00:00.000Z' })

describe('the meeting under way', () => {
  it('is the one that began last, by hand or by its time', () => {
    expect(meetingUnderWay([planned, begun, later], now)?.id).toBe('begun')
    expect(meetingUnderWay([planned, later], now)?.id).toBe('planned')
    expect(meetingUnderWay([later], now)).toBeNull()
  })
})

describe('the next meeting', () => {
  it('is the soonest that has not begun and is not over by hand', () => {
    expect(nextMeeting([later, planned, sooner], now)?.id).toBe('sooner')
    expect(nextMeeting([later, { ...sooner, closedAt: '2026-03-04T10:00:00.000Z' }], now)?.id).toBe('later')
    expect(nextMeeting([planned], now)).toBeNull()
  })
})

describe('words that were kept twice', () => {
  it('are joined so that none is lost', () => {
    const kept = { kind: 'promise', words: 'draft' } as const
    expect(joinJots(kept, { kind: 'thought', words: '' })).toEqual(kept)
    expect(joinJots({ kind: 'thought', words: ' ' }, kept)).toEqual(kept)
    expect(joinJots(kept, { kind: 'thought', words: 'and more' })).toEqual({
      kind: 'thought',
      words: 'draft\nand more',
    })
    expect(joinJots(kept, { kind: 'thought', words: 'draft' })).toEqual(kept)
  })
})
