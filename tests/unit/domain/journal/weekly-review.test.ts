import { describe, expect, it } from 'vitest'
import { summarizeCommitment } from '../../../../src/domain/commitments/commitment'
import { weekOf } from '../../../../src/domain/journal/week'
import { isReviewOffered, weeklyReview } from '../../../../src/domain/journal/weekly-review'
import { aCommitment, aMeetingSummary, anEntrySummary } from '../../../support/builders'

/** A Friday; moments of the tests stand at noon, so that they are on the same day in most places. */
const friday = Date.parse('2026-03-20T12:00:00.000Z')
const nothing = { meetings: [], entries: [], commitments: [] }
const on = (day: string) => `2026-03-${day}T12:00:00.000Z`

const promise = (id: string, dueOn: string | null, state: 'open' | 'kept' = 'open') =>
  summarizeCommitment(aCommitment({ id, dueOn, state }))

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('the review of a week', () => {
  it('tells promises past their day from those due until the end of next week', () => {
    const commitments = [
      promise('next-sunday', '2026-03-29'),
      promise('later', '2026-03-30'),
      promise('today', '2026-03-20'),
      promise('yesterday', '2026-03-19'),
      promise('kept', '2026-03-18', 'kept'),
      promise('without', null),
    ]
    const { overdue, due } = weeklyReview({ ...nothing, commitments }, friday)
    expect(ids(overdue.rows)).toEqual(['yesterday'])
    expect(ids(due.rows)).toEqual(['today', 'next-sunday'])
  })

  it('tells what happened from Monday on, in order, and leaves out what is of another week', () => {
    const entries = ['15', '16', '18', '23'].map((day) => anEntrySummary({ id: day, happenedAt: on(day) }))
    const { happened } = weeklyReview({ ...nothing, entries }, friday)
    expect(happened.rows.map(({ at }) => at)).toEqual([on('16'), on('18')])
  })

  it('can look at the week before', () => {
    const entries = [anEntrySummary({ happenedAt: on('12') }), anEntrySummary({ happenedAt: on('18') })]
    expect(weeklyReview({ ...nothing, entries }, friday, 1).happened.rows.map(({ at }) => at)).toEqual([
      on('12'),
    ])
  })

  it('lists reflections that are owed, and lessons that were learned or used this week', () => {
    const lesson = { ifMoment: 'x', thenAction: 'y', usedAt: [on('17')], retiredAt: null }
    const meetings = [
      aMeetingSummary({ id: 'owed', startsAt: on('19') }),
      aMeetingSummary({ id: 'used', startsAt: '2026-01-10T12:00:00.000Z', closedAt: on('01'), lesson }),
    ]
    const entries = [anEntrySummary({ id: 'learned', happenedAt: on('18'), thenAction: 'I ask' })]
    const review = weeklyReview({ ...nothing, meetings, entries }, friday)
    expect(ids(review.reflectionsOwed.rows)).toEqual(['owed'])
    expect(review.lessons.map(({ source }) => source.id)).toEqual(['learned', 'used'])
  })

  it('finds the entry that this week’s review was written down in', () => {
    const entries = [
      anEntrySummary({ id: 'mine', occasion: 'weekly-review', happenedAt: on('20') }),
      anEntrySummary({ id: 'before', occasion: 'weekly-review', happenedAt: on('13') }),
    ]
    expect(weeklyReview({ ...nothing, entries }, friday).entryId).toBe('mine')
    expect(weeklyReview({ ...nothing, entries }, friday, 1).entryId).toBe('before')
    expect(weeklyReview(nothing, friday).entryId).toBeNull()
  })

  it.each([
    ['Thursday', '19', false],
    ['Friday', '20', true],
    ['Saturday', '21', true],
    ['Sunday', '22', true],
    ['Monday', '23', false],
  ])('is offered on a %s: %s March, %s', (_, day, isOffered) => {
    expect(isReviewOffered([], Date.parse(on(day)))).toBe(isOffered)
  })

  it('is not offered once it was begun, and is again a week later', () => {
    const entries = [anEntrySummary({ occasion: 'weekly-review', happenedAt: on('20') })]
    expect(isReviewOffered(entries, Date.parse(on('21')))).toBe(false)
    expect(isReviewOffered(entries, Date.parse(on('27')))).toBe(true)
  })
})

describe('a week', () => {
  it('begins on Monday, and a Sunday still belongs to it', () => {
    const sunday = new Date(2026, 2, 22, 23, 30).getTime()
    expect(weekOf(sunday)).toEqual({
      startsAt: new Date(2026, 2, 16).toISOString(),
      endsAt: new Date(2026, 2, 23).toISOString(),
    })
  })
})
