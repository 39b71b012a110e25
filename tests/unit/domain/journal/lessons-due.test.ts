import { describe, expect, it } from 'vitest'
import { lessonsDue, lessonsDueLimit } from '../../../../src/domain/journal/lessons-due'
import type { MeetingSummary } from '../../../../src/domain/meetings/meeting-summary'
import { aMeetingSummary, anEntrySummary } from '../../../support/builders'

const now = Date.parse('2026-03-20T09:00:00.000Z')
const withAna = { personIds: ['ana'], playIds: ['difficult-truth'], meetingId: 'next' }

function taught(given: Partial<MeetingSummary> & { readonly day: string }, words = 'she goes quiet') {
  const { day, ...rest } = given
  return aMeetingSummary({
    personIds: ['ana'],
    playIds: [],
    startsAt: `2026-${day}T09:00:00.000Z`,
    updatedAt: `2026-${day}T11:00:00.000Z`,
    lesson: { ifMoment: words, thenAction: 'I wait', usedAt: [], retiredAt: null },
    ...rest,
  })
}

const idsDue = (...parts: Parameters<typeof lessonsDue>) =>
  lessonsDue(...parts).map(({ source }) => source.id)

describe('the lessons that come up at a meeting', () => {
  it('are those of people who take part, the newest first, and only the newest is from last time', () => {
    const due = lessonsDue(
      [taught({ id: 'old', day: '01-10' }), taught({ id: 'new', day: '03-10' })],
      [],
      withAna,
      now,
    )
    expect(due.map(({ source, reason }) => [source.id, reason.kind])).toEqual([
      ['new', 'last-time'],
      ['old', 'person'],
    ])
  })

  it('are not called from last time when there was a meeting since, even one that taught nothing', () => {
    const since = aMeetingSummary({ personIds: ['ana'], startsAt: '2026-03-12T09:00:00.000Z' })
    const [due] = lessonsDue([taught({ id: 'm', day: '03-10' }), since], [], withAna, now)
    expect(due?.reason).toEqual({ kind: 'person', personId: 'ana' })
  })

  it('come from a shared play too, after those about the people', () => {
    const due = lessonsDue(
      [
        taught({ id: 'play', day: '03-15', personIds: ['ben'], playIds: ['difficult-truth'] }),
        taught({ id: 'person', day: '01-10' }),
      ],
      [],
      withAna,
      now,
    )
    expect(due.map(({ source, reason }) => [source.id, reason.kind])).toEqual([
      ['person', 'last-time'],
      ['play', 'play'],
    ])
  })

  it('come from entries of the journal as well', () => {
    const entry = anEntrySummary({
      id: 'e',
      personIds: ['ana'],
      ifMoment: 'she asks',
      thenAction: 'I answer',
    })
    expect(lessonsDue([], [entry], withAna, now)).toMatchObject([
      { source: { kind: 'entry', id: 'e' }, reason: { kind: 'last-time', personId: 'ana' } },
    ])
  })

  it.each([
    ['one that is retired', taught({ day: '03-10', lesson: lessonRetired() })],
    ['one of the meeting itself', taught({ id: 'next', day: '03-10' })],
    ['one that is learned only later', taught({ day: '04-10' })],
    ['one of others in another play', taught({ day: '03-10', personIds: ['ben'], playIds: ['repair'] })],
    ['one that was never written', taught({ day: '03-10', lesson: null })],
    [
      'one of the worked example, by its plays',
      taught({ day: '03-10', personIds: ['example'], playIds: ['difficult-truth'], isExample: true }),
    ],
  ])('leave out %s', (_, meeting) => {
    expect(lessonsDue([meeting], [], withAna, now)).toEqual([])
  })

  it('include the one that was kept for the week, until its week is over', () => {
    const review = anEntrySummary({
      id: 'review',
      occasion: 'weekly-review',
      happenedAt: '2026-03-14T17:00:00.000Z',
      ifMoment: 'I want to explain',
      thenAction: 'I ask first',
    })
    expect(lessonsDue([], [review], withAna, now)).toMatchObject([{ reason: { kind: 'week' } }])
    expect(lessonsDue([], [review], withAna, Date.parse('2026-03-30T09:00:00.000Z'))).toEqual([])
  })

  it('still come up after they were used, and are never more than a few', () => {
    const used = { ifMoment: 'x', thenAction: 'y', usedAt: ['2026-03-11T09:00:00.000Z'], retiredAt: null }
    const many = ['03-01', '03-02', '03-03', '03-04'].map((day) => taught({ id: day, day, lesson: used }))
    expect(idsDue(many, [], withAna, now)).toEqual(['03-04', '03-03', '03-02'])
    expect(lessonsDueLimit).toBe(3)
  })
})

function lessonRetired() {
  return { ifMoment: 'x', thenAction: 'y', usedAt: [], retiredAt: '2026-03-11T09:00:00.000Z' }
}
