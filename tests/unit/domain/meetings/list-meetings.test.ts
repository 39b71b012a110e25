import { describe, expect, it } from 'vitest'
import { listMeetings, type MeetingQuery } from '../../../../src/domain/meetings/list-meetings'
import type { MeetingSummary } from '../../../../src/domain/meetings/meeting-summary'
import type { PersonSummary } from '../../../../src/domain/people/person'
import { aMeetingSummary, aPersonSummary } from '../../../support/builders'

const now = Date.parse('2026-03-02T09:00:00.000Z')

const everything: MeetingQuery = { phase: null, personId: null, text: '', offset: 0, limit: 50 }

const people = new Map<string, PersonSummary>(
  [
    aPersonSummary({ id: 'ana', name: 'Ana Müller' }),
    aPersonSummary({ id: 'li', name: 'Li Na (李娜)' }),
    aPersonSummary({ id: 'zofia', name: 'Zofia Żółć' }),
  ].map((person) => [person.id, person]),
)

const titlesOf = (summaries: readonly MeetingSummary[], query: Partial<MeetingQuery> = {}) =>
  listMeetings(summaries, people, { ...everything, ...query }, now).rows.map(({ title }) => title)

describe('the list of meetings', () => {
  it('shows those without a date first, the last edited at the top, then the others from the latest on', () => {
    const summaries = [
      aMeetingSummary({ title: 'Last year', startsAt: '2025-05-01T10:00:00.000Z' }),
      aMeetingSummary({ title: 'Some day, untouched', updatedAt: '2026-01-01T10:00:00.000Z' }),
      aMeetingSummary({ title: 'Next week', startsAt: '2026-03-09T10:00:00.000Z' }),
      aMeetingSummary({ title: 'Some day, edited now', updatedAt: '2026-03-02T08:59:00.000Z' }),
      aMeetingSummary({ title: 'Yesterday', startsAt: '2026-03-01T10:00:00.000Z' }),
    ]
    expect(titlesOf(summaries)).toEqual([
      'Some day, edited now',
      'Some day, untouched',
      'Next week',
      'Yesterday',
      'Last year',
    ])
  })

  it('leaves the list that it was given as it was', () => {
    const summaries = Object.freeze([
      aMeetingSummary({ title: 'Older', startsAt: '2026-03-01T10:00:00.000Z' }),
      aMeetingSummary({ title: 'Newer', startsAt: '2026-03-02T10:00:00.000Z' }),
    ])
    expect(titlesOf(summaries)).toEqual(['Newer', 'Older'])
    expect(summaries.map(({ title }) => title)).toEqual(['Older', 'Newer'])
  })

  it('shows one page, and says how many there are in all', () => {
    const summaries = Array.from({ length: 25 }, (_, day) =>
      aMeetingSummary({
        title: `${day + 1}`,
        startsAt: `2026-03-${String(day + 1).padStart(2, '0')}T10:00:00.000Z`,
      }),
    )
    const page = listMeetings(summaries, people, { ...everything, offset: 10, limit: 3 }, now)
    expect(page.total).toBe(25)
    expect(page.rows.map(({ title }) => title)).toEqual(['15', '14', '13'])
    expect(listMeetings(summaries, people, { ...everything, offset: 30 }, now)).toEqual({
      total: 25,
      rows: [],
    })
  })

  it('filters by phase, as it is at this moment', () => {
    const summaries = [
      aMeetingSummary({ title: 'Preparing', isReady: false }),
      aMeetingSummary({ title: 'Ready', isReady: true }),
      aMeetingSummary({ title: 'Under way', startsAt: '2026-03-02T08:50:00.000Z', durationMinutes: 30 }),
      aMeetingSummary({ title: 'Over', startsAt: '2026-03-02T07:00:00.000Z', durationMinutes: 30 }),
      aMeetingSummary({ title: 'Closed', closedAt: '2026-03-01T07:00:00.000Z' }),
    ]
    expect(titlesOf(summaries, { phase: 'preparing' })).toEqual(['Preparing'])
    expect(titlesOf(summaries, { phase: 'ready' })).toEqual(['Ready'])
    expect(titlesOf(summaries, { phase: 'under-way' })).toEqual(['Under way'])
    expect(titlesOf(summaries, { phase: 'to-reflect' })).toEqual(['Over'])
    expect(titlesOf(summaries, { phase: 'closed' })).toEqual(['Closed'])
  })

  it('filters by person', () => {
    const summaries = [
      aMeetingSummary({ title: 'With both', personIds: ['ana', 'li'] }),
      aMeetingSummary({ title: 'With Li', personIds: ['li'] }),
    ]
    expect(titlesOf(summaries, { personId: 'ana' })).toEqual(['With both'])
    expect(titlesOf(summaries, { personId: 'nobody' })).toEqual([])
  })

  it('finds text in the title, the purpose and the names, whatever the capitals and accents', () => {
    const summaries = [
      aMeetingSummary({ title: 'Änderung der Preise', purpose: '', personIds: ['zofia'] }),
      aMeetingSummary({ title: 'Roadmap', purpose: 'Naïve résumé of what we owe', personIds: ['ana'] }),
      aMeetingSummary({ title: 'Weekly', purpose: '', personIds: ['li'] }),
    ]
    for (const text of [
      'anderung',
      'ÄNDERUNG',
      'A\u0308nderung',
      'zolc',
      'ŻÓŁĆ',
      'preise zofia',
      '  Zofia   der ',
    ]) {
      expect(titlesOf(summaries, { text }), text).toEqual(['Änderung der Preise'])
    }
    expect(titlesOf(summaries, { text: 'RESUME naive' })).toEqual(['Roadmap'])
    expect(titlesOf(summaries, { text: 'muller' })).toEqual(['Roadmap'])
    expect(titlesOf(summaries, { text: '李娜' })).toEqual(['Weekly'])
  })

  it('wants every word, wherever it is', () => {
    const summaries = [aMeetingSummary({ title: 'Pricing', purpose: 'Agree the date', personIds: ['ana'] })]
    expect(titlesOf(summaries, { text: 'pricing ana date' })).toEqual(['Pricing'])
    expect(titlesOf(summaries, { text: 'pricing li' })).toEqual([])
  })

  it('takes the text for words and never for a pattern', () => {
    const summaries = [aMeetingSummary({ title: 'Costs (draft) 100 % [v2].*' })]
    expect(titlesOf(summaries, { text: '(draft) [v2].* %' })).toEqual(['Costs (draft) 100 % [v2].*'])
    expect(titlesOf(summaries, { text: '.*.*' })).toEqual([])
  })

  it('finds a meeting by a name that has just been changed', () => {
    const summaries = [aMeetingSummary({ title: 'Weekly', personIds: ['ana'] })]
    const renamed = new Map(people).set('ana', aPersonSummary({ id: 'ana', name: 'Ana Kovač' }))
    expect(listMeetings(summaries, renamed, { ...everything, text: 'kovac' }, now).total).toBe(1)
    expect(listMeetings(summaries, renamed, { ...everything, text: 'muller' }, now).total).toBe(0)
  })
})
