import { describe, expect, it } from 'vitest'
import { newJournalEntry, summarizeJournalEntry } from '../../../../src/domain/journal/journal-entry'
import { timelineOf, type TimelineSources } from '../../../../src/domain/people/timeline'
import { aMeetingSummary, builtAt } from '../../../support/builders'

const nothing: TimelineSources = { meetings: [], commitments: [], checkIns: [], entries: [], contacts: [] }

const promise = {
  ...{ id: 'promise', text: 'Pricing draft', owedBy: 'me' as const, personId: 'ana', dueOn: null },
  ...{ ifMoment: '', thenAction: '', state: 'kept' as const, settledAt: '2026-03-09T08:00:00.000Z' },
  ...{ toldAt: null, renegotiations: [], meetingId: null, entryId: null, isExample: false },
  ...{ createdAt: '2026-03-03T08:00:00.000Z', updatedAt: builtAt },
}

describe('the timeline of a person', () => {
  it('has everything with them, the newest first, a promise both when it was made and when it was settled', () => {
    const events = timelineOf('ana', {
      meetings: [
        aMeetingSummary({ id: 'held', personIds: ['ana'], startsAt: '2026-03-02T10:00:00.000Z' }),
        aMeetingSummary({ id: 'ahead', personIds: ['ben', 'ana'], startsAt: '2026-09-02T10:00:00.000Z' }),
      ],
      commitments: [promise],
      checkIns: [
        {
          ...{
            id: 'check-in',
            subject: { kind: 'trust', personId: 'ana' },
            takenAt: '2026-03-05T08:00:00.000Z',
          },
          ...{ practice: {}, moveId: null, isExample: false, steps: {} },
        },
      ],
      entries: [
        summarizeJournalEntry({
          ...newJournalEntry('note', builtAt),
          ...{ personIds: ['ana'], happenedAt: '2026-03-06T08:00:00.000Z' },
        }),
      ],
      contacts: [{ id: 'contact', at: '2026-03-07T08:00:00.000Z', medium: null, note: '' }],
    })
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['meeting', 'promise-settled', 'contact', 'note', 'check-in', 'promise', 'meeting'],
    ])
  })

  it('leaves out what is with others', () => {
    const meetings = [aMeetingSummary({ personIds: ['ben'] })]
    expect(
      timelineOf('ana', { ...nothing, meetings, commitments: [{ ...promise, personId: 'ben' }] }),
    ).toEqual([])
  })

  it('tells of an open promise once', () => {
    const open = { ...promise, state: 'open' as const, settledAt: null }
    expect(timelineOf('ana', { ...nothing, commitments: [open] })).toHaveLength(1)
  })
})
