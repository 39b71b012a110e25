import { describe, expect, it } from 'vitest'
import { readJournal, type JournalQuery } from '../../../../src/domain/journal/read-journal'
import { timelineOf } from '../../../../src/domain/journal/timeline'
import { phases } from '../../../../src/domain/meetings/phase'
import { aMeetingSummary, anEntrySummary, aPersonSummary } from '../../../support/builders'

const ana = aPersonSummary({ id: 'ana', name: 'Ana Żółć' })
const people = new Map([[ana.id, ana]])
const everything: JournalQuery = { kind: null, personId: null, playId: null, text: '', offset: 0, limit: 50 }

const closed = aMeetingSummary({
  id: 'closed',
  title: 'Pricing',
  personIds: ['ana'],
  playIds: ['difficult-truth'],
  startsAt: '2026-03-05T12:00:00.000Z',
  closedAt: '2026-03-06T12:00:00.000Z',
})
const entry = anEntrySummary({
  id: 'entry',
  title: 'A walk',
  text: 'The rollout worries her.',
  happenedAt: '2026-03-20T12:00:00.000Z',
})
const review = anEntrySummary({
  id: 'review',
  occasion: 'weekly-review',
  happenedAt: '2026-02-10T12:00:00.000Z',
  ifMoment: 'I want to explain',
})
const timeline = timelineOf([closed], [entry, review])

const idsOf = (query: Partial<JournalQuery>) =>
  readJournal(timeline, people, { ...everything, ...query }).rows.map((item) =>
    item.kind === 'meeting' ? item.meeting.id : item.entry.id,
  )

describe('the timeline', () => {
  it('puts meetings and entries in one order, the newest first', () => {
    expect(idsOf({})).toEqual(['entry', 'closed', 'review'])
  })

  it.each([
    ['one that was closed by hand', { phaseByHand: 'closed' as const }, true],
    ['one of which something happened was written', { happened: 'She asked.' }, true],
    ['one with a lesson', { lesson: { ifMoment: 'x', thenAction: '', usedAt: [], retiredAt: null } }, true],
    ['one of which only a forecast is known', { facts: { ...noFacts(), forecast: 4 } }, false],
    ['one with a reaction', { facts: { ...noFacts(), reaction: 4 as const } }, true],
    ['one that is being prepared', { phaseByHand: phases[0] ?? null }, false],
  ])('holds %s or not', (_, given, isThere) => {
    expect(timelineOf([aMeetingSummary(given)], [])).toHaveLength(isThere ? 1 : 0)
  })

  it.each([
    ['a person', { personId: 'ana' }, ['closed']],
    ['a play', { playId: 'difficult-truth' }, ['closed']],
    ['meetings only', { kind: 'meeting' as const }, ['closed']],
    ['entries only', { kind: 'entry' as const }, ['entry']],
    ['reviews only', { kind: 'weekly-review' as const }, ['review']],
    ['words of an entry', { text: 'ROLLOUT walk' }, ['entry']],
    ['a name without its accents', { text: 'zolc' }, ['closed']],
    ['words of a lesson', { text: 'explain' }, ['review']],
    ['words that nothing holds', { text: 'rollout pricing' }, []],
  ])('is filtered by %s', (_, query, ids) => {
    expect(idsOf(query)).toEqual(ids)
  })

  it('tells how many there are in all and in each month, whatever stretch is asked for', () => {
    const page = readJournal(timeline, people, { ...everything, offset: 1, limit: 1 })
    expect(page).toMatchObject({
      total: 3,
      months: [
        { month: '2026-03', count: 2 },
        { month: '2026-02', count: 1 },
      ],
    })
    expect(page.rows).toHaveLength(1)
  })
})

function noFacts() {
  return { medium: null, forecast: null, outcome: null, reaction: null, practice: {}, wording: null }
}
