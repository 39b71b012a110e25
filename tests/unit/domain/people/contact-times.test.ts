import { describe, expect, it } from 'vitest'
import type { CommitmentSummary } from '../../../../src/domain/commitments/commitment'
import { newJournalEntry, summarizeJournalEntry } from '../../../../src/domain/journal/journal-entry'
import { contactTimes, heldAt } from '../../../../src/domain/people/contact-times'
import { aMeetingSummary, builtAt } from '../../../support/builders'

const now = Date.parse('2026-03-20T12:00:00.000Z')
const nothing = { meetings: [], commitments: [], entries: [] }

function at(instant: string): number {
  return Date.parse(instant)
}

function aPromise(given: Partial<CommitmentSummary>): CommitmentSummary {
  return {
    ...{ id: 'promise-1', text: 'Pricing draft', owedBy: 'me', personId: 'ana', dueOn: null },
    ...{ ifMoment: '', thenAction: '', state: 'open', settledAt: null, toldAt: null, renegotiations: [] },
    ...{ meetingId: null, entryId: null, isExample: false, createdAt: builtAt, updatedAt: builtAt },
    ...given,
  }
}

describe('when a meeting was held', () => {
  it.each([
    ['ended', { endedAt: '2026-03-10T11:00:00.000Z' }, '2026-03-10T11:00:00.000Z'],
    ['only planned, and over', { startsAt: '2026-03-10T10:00:00.000Z' }, '2026-03-10T10:00:00.000Z'],
    ['planned for later', { startsAt: '2026-03-21T10:00:00.000Z' }, null],
    ['without a date', {}, null],
    [
      'said by hand to be ahead',
      { startsAt: '2026-03-10T10:00:00.000Z', phaseByHand: 'preparing' as const },
      null,
    ],
    [
      'closed before its date',
      { startsAt: '2026-03-25T10:00:00.000Z', closedAt: '2026-03-18T10:00:00.000Z' },
      '2026-03-18T10:00:00.000Z',
    ],
  ])('is told of one that is %s', (_, given, expected) => {
    expect(heldAt(aMeetingSummary(given), now)).toBe(expected === null ? null : at(expected))
  })
})

describe('the times of the last contacts', () => {
  it('are those of the latest meeting with each person', () => {
    const times = contactTimes(
      {
        ...nothing,
        meetings: [
          aMeetingSummary({ personIds: ['ana', 'ben'], startsAt: '2026-03-10T10:00:00.000Z' }),
          aMeetingSummary({ personIds: ['ana'], startsAt: '2026-03-12T10:00:00.000Z' }),
          aMeetingSummary({ personIds: ['ana'], startsAt: '2026-03-25T10:00:00.000Z' }),
        ],
      },
      now,
    )
    expect(times.get('ana')).toBe(at('2026-03-12T10:00:00.000Z'))
    expect(times.get('ben')).toBe(at('2026-03-10T10:00:00.000Z'))
  })

  it('count an entry of the journal only where it tells of a contact', () => {
    const entry = (id: string, isContact: boolean, happenedAt: string) =>
      summarizeJournalEntry({ ...newJournalEntry(id, builtAt), personIds: ['ana'], isContact, happenedAt })
    const entries = [
      entry('a', true, '2026-03-11T08:00:00.000Z'),
      entry('b', false, '2026-03-15T08:00:00.000Z'),
    ]
    expect(contactTimes({ ...nothing, entries }, now).get('ana')).toBe(at('2026-03-11T08:00:00.000Z'))
  })

  it.each([
    ['kept', { state: 'kept' as const, settledAt: '2026-03-14T08:00:00.000Z' }, '2026-03-14T08:00:00.000Z'],
    ['told of', { toldAt: '2026-03-13T08:00:00.000Z' }, '2026-03-13T08:00:00.000Z'],
    [
      'given a new date',
      {
        renegotiations: [
          { id: 'r', agreedAt: '2026-03-16T08:00:00.000Z', fromDay: null, toDay: '2026-04-01', reason: '' },
        ],
      },
      '2026-03-16T08:00:00.000Z',
    ],
    ['missed', { state: 'missed' as const, settledAt: '2026-03-14T08:00:00.000Z' }, null],
    ['open', {}, null],
  ])('count a promise that was %s accordingly', (_, given, expected) => {
    const times = contactTimes({ ...nothing, commitments: [aPromise(given)] }, now)
    expect(times.get('ana') ?? null).toBe(expected === null ? null : at(expected))
  })

  it('are found among ten thousand meetings and people in a moment', () => {
    const meetings = Array.from({ length: 10_000 }, (_, place) =>
      aMeetingSummary({ id: `m-${place}`, personIds: [`p-${place}`], startsAt: '2026-03-10T10:00:00.000Z' }),
    )
    const began = performance.now()
    expect(contactTimes({ ...nothing, meetings }, now).size).toBe(10_000)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
