import { describe, expect, it } from 'vitest'
import { allLessons } from '../../../../src/domain/journal/all-lessons'
import { anEntrySummary, aMeetingSummary } from '../../../support/builders'

const lesson = { ifMoment: 'she goes quiet', thenAction: 'I wait', usedAt: [], retiredAt: null }
const meetings = [
  aMeetingSummary({ id: 'first', startsAt: '2026-01-05T09:00:00.000Z', lesson }),
  aMeetingSummary({ id: 'none', startsAt: '2026-01-06T09:00:00.000Z' }),
  aMeetingSummary({
    id: 'away',
    startsAt: '2026-01-07T09:00:00.000Z',
    lesson: { ...lesson, retiredAt: '2026-02-01T09:00:00.000Z' },
  }),
]
const entries = [
  anEntrySummary({ id: 'entry', happenedAt: '2026-02-03T09:00:00.000Z', thenAction: 'I ask' }),
  anEntrySummary({ id: 'blank', ifMoment: '  ' }),
]

describe('the list of all lessons', () => {
  it('holds those of meetings and of entries, the newest first, and counts both states', () => {
    const list = allLessons(meetings, entries, { state: 'active', offset: 0, limit: 10 })
    expect(list.rows.map(({ source }) => source.id)).toEqual(['entry', 'first'])
    expect(list).toMatchObject({ active: 2, retired: 1 })
  })

  it('shows the retired ones when they are asked for', () => {
    const list = allLessons(meetings, entries, { state: 'retired', offset: 0, limit: 10 })
    expect(list.rows.map(({ source }) => source.id)).toEqual(['away'])
    expect(list).toMatchObject({ active: 2, retired: 1 })
  })

  it('gives one stretch at a time', () => {
    const list = allLessons(meetings, entries, { state: 'active', offset: 1, limit: 1 })
    expect(list.rows.map(({ source }) => source.id)).toEqual(['first'])
  })

  it('takes a lesson of a meeting that lies ahead for learned when it was written', () => {
    const ahead = aMeetingSummary({
      startsAt: '2027-01-05T09:00:00.000Z',
      updatedAt: '2026-03-05T09:00:00.000Z',
      lesson,
    })
    const { rows } = allLessons([ahead], [], { state: 'active', offset: 0, limit: 10 })
    expect(rows[0]?.learnedAt).toBe('2026-03-05T09:00:00.000Z')
  })
})
