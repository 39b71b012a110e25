import { describe, expect, it } from 'vitest'
import { lastContactOf, touchStateOf } from '../../../../src/domain/people/touch-state'
import { untouched, type Touch } from '../../../../src/domain/people/in-touch'

const dayMs = 24 * 60 * 60_000
const createdAt = '2026-03-01T12:00:00.000Z'
const since = Date.parse(createdAt)

function stateAfter(days: number, touch: Partial<Touch>, lastContactAt: number | null = since) {
  const facts = { touch: { ...untouched, ...touch }, createdAt, loggedContactAt: null }
  return touchStateOf(facts, lastContactAt, since + days * dayMs)
}

describe('being in touch', () => {
  it('asks for nothing while no interval is settled', () => {
    expect(stateAfter(1000, {})).toEqual({ kind: 'no-interval' })
  })

  it.each([
    [0, 'resting'],
    [6.9, 'resting'],
    [7, 'due'],
    [29.9, 'due'],
    [30, 'losing'],
    [400, 'losing'],
  ])('after %s days, of ideally 7 and at the longest 30, is %s', (days, kind) => {
    expect(stateAfter(days, { idealDays: 7, longestDays: 30 }).kind).toBe(kind)
  })

  it('counts as being lost after twice the ideal interval where no longest one is settled', () => {
    expect(stateAfter(13, { idealDays: 7 }).kind).toBe('due')
    expect(stateAfter(14, { idealDays: 7 })).toEqual({ kind: 'losing', since: since + 14 * dayMs })
  })

  it('has no time in between where only the longest interval is settled, or the shorter one of the two', () => {
    expect(stateAfter(29, { longestDays: 30 }).kind).toBe('resting')
    expect(stateAfter(30, { longestDays: 30 }).kind).toBe('losing')
    expect(stateAfter(10, { idealDays: 30, longestDays: 10 }).kind).toBe('losing')
  })

  it('begins when the person came into the library where no contact is known', () => {
    expect(stateAfter(30, { longestDays: 30 }, null).kind).toBe('losing')
  })

  it('is not asked for while it is snoozed, and is again afterwards', () => {
    const snoozedUntil = new Date(since + 40 * dayMs).toISOString()
    const touch = { idealDays: 7, longestDays: 30, snoozedUntil }
    expect(stateAfter(35, touch)).toEqual({ kind: 'snoozed', until: since + 40 * dayMs })
    expect(stateAfter(40, touch).kind).toBe('losing')
    expect(stateAfter(3, touch).kind).toBe('resting')
  })
})

describe('the last contact', () => {
  const logged = '2026-03-10T09:00:00.000Z'

  it.each([
    ['neither', null, undefined, null],
    ['only a logged one', logged, undefined, Date.parse(logged)],
    ['only a traced one', null, 5, 5],
    [
      'the later of both',
      logged,
      Date.parse('2026-03-12T09:00:00.000Z'),
      Date.parse('2026-03-12T09:00:00.000Z'),
    ],
  ])('is told of %s', (_, loggedContactAt, tracedAt, expected) => {
    expect(lastContactOf({ loggedContactAt }, tracedAt, Date.parse('2026-04-01T00:00:00.000Z'))).toBe(
      expected,
    )
  })

  it('is never ahead', () => {
    expect(lastContactOf({ loggedContactAt: logged }, undefined, since)).toBeNull()
  })
})
