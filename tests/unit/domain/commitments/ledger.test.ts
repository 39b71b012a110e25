import { describe, expect, it } from 'vitest'
import { asksToSaySo, readCommitmentsDue } from '../../../../src/domain/commitments/commitments-due'
import { listLedger, type LedgerQuery } from '../../../../src/domain/commitments/ledger'
import { aCommitmentSummary, aPersonSummary } from '../../../support/builders'

const now = new Date(2026, 10, 24, 15, 0).getTime()

const everything: LedgerQuery = {
  owedBy: null,
  personId: null,
  meetingId: null,
  entryId: null,
  state: null,
  text: '',
  order: 'date',
  offset: 0,
  limit: 100,
}

const renegotiation = {
  id: 'r',
  agreedAt: '2026-11-20T09:00:00.000Z',
  fromDay: '2026-11-21',
  toDay: '2026-11-30',
  reason: '',
}

const overdue = aCommitmentSummary({ text: 'Overdue', dueOn: '2026-11-23' })
const today = aCommitmentSummary({ text: 'Today', dueOn: '2026-11-24', owedBy: 'them', personId: 'ben' })
const inAWeek = aCommitmentSummary({ text: 'In a week', dueOn: '2026-12-01', personId: 'ana' })
const later = aCommitmentSummary({ text: 'Later', dueOn: '2026-12-02', renegotiations: [renegotiation] })
const undated = aCommitmentSummary({ text: 'Some day', personId: 'gone' })
const kept = aCommitmentSummary({ text: 'Kept', state: 'kept', settledAt: '2026-11-01T09:00:00.000Z' })
const missed = aCommitmentSummary({ text: 'Missed', state: 'missed', settledAt: '2026-11-02T09:00:00.000Z' })
const all = [kept, undated, later, missed, inAWeek, today, overdue]

const people = new Map(
  [aPersonSummary({ id: 'ben', name: 'Ben' }), aPersonSummary({ id: 'ana', name: 'Ána' })].map((person) => [
    person.id,
    person,
  ]),
)

const textsOf = (query: Partial<LedgerQuery>) =>
  listLedger(all, people, { ...everything, ...query }, now).rows.map(({ commitment }) => commitment.text)

describe('the ledger', () => {
  it('goes by date: overdue, today, seven days, later, without a date, and last what is settled', () => {
    expect(textsOf({})).toEqual(['Overdue', 'Today', 'In a week', 'Later', 'Some day', 'Missed', 'Kept'])
  })

  it('tells where a part begins and how many it holds, also on a later page', () => {
    const { rows, total } = listLedger(all, people, { ...everything, offset: 5, limit: 2 }, now)
    expect(total).toBe(7)
    expect(rows.map(({ group, groupCount }) => ({ group, groupCount }))).toEqual([
      { group: { by: 'date', group: 'settled' }, groupCount: 2 },
      { group: { by: 'date', group: 'settled' }, groupCount: null },
    ])
  })

  it('goes by person: by name, then those who are in no list, then nobody in particular', () => {
    expect(textsOf({ order: 'person' })).toEqual([
      'In a week',
      'Today',
      'Some day',
      'Overdue',
      'Later',
      'Missed',
      'Kept',
    ])
  })

  it('is narrowed by who owes, by person, by state and by words', () => {
    expect(textsOf({ owedBy: 'them' })).toEqual(['Today'])
    expect(textsOf({ personId: 'ana' })).toEqual(['In a week'])
    expect(textsOf({ state: 'renegotiated' })).toEqual(['Later'])
    expect(textsOf({ state: 'open' })).toEqual(['Overdue', 'Today', 'In a week', 'Some day'])
    expect(textsOf({ state: 'unsettled' })).toHaveLength(5)
    expect(textsOf({ state: 'kept' })).toEqual(['Kept'])
    expect(textsOf({ text: 'WÉEK' })).toEqual(['In a week'])
  })

  it('lists ten thousand promises in less than a tenth of a second', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      aCommitmentSummary({ dueOn: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`, personId: 'ana' }),
    )
    const start = performance.now()
    expect(listLedger(many, people, { ...everything, order: 'person' }, now).total).toBe(10_000)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('what is due', () => {
  it('is overdue or within seven days and open, both ways, with how many of one’s own are due now', () => {
    const due = readCommitmentsDue(all, now)
    expect(due.rows.map(({ text }) => text)).toEqual(['Overdue', 'Today', 'In a week'])
    expect(due).toMatchObject({ total: 3, ownNow: 1 })
  })

  it('moves at midnight', () => {
    const late = new Date(2026, 10, 24, 23, 59).getTime()
    expect(readCommitmentsDue([later], late).total).toBe(0)
    expect(readCommitmentsDue([later], late + 60_000).total).toBe(1)
  })

  it('asks to say so two days before and after the day, once nobody was told of that day', () => {
    const due = (dueOn: string, given = {}) => asksToSaySo(aCommitmentSummary({ dueOn, ...given }), now)
    expect(due('2026-11-27')).toBe(false)
    expect(due('2026-11-26')).toBe(true)
    expect(due('2026-11-20')).toBe(true)
    // Promised only today for these days: nothing to say yet.
    expect(due('2026-11-26', { createdAt: new Date(now).toISOString() })).toBe(false)
    expect(due('2026-11-26', { owedBy: 'them' })).toBe(false)
    expect(due('2026-11-26', { state: 'kept' })).toBe(false)
    expect(due('2026-11-26', { toldAt: '2026-11-23T09:00:00.000Z' })).toBe(false)
    // What was told before a new day was agreed on says nothing about the new one.
    expect(due('2026-11-26', { toldAt: renegotiation.agreedAt, renegotiations: [renegotiation] })).toBe(true)
  })
})
