import { describe, expect, it } from 'vitest'
import { describeChanges } from '../../../../src/domain/history/describe-changes'
import { fieldsOfMeeting } from '../../../../src/domain/history/meeting-fields'
import { findChanges } from '../../../../src/domain/history/record-field'
import type { Meeting, Objection } from '../../../../src/domain/meetings/meeting'
import { aMeeting } from '../../../support/builders'

const nameOf = (id: string) => ({ ana: 'Ana', bo: 'Bo' })[id] ?? 'A deleted person'
const changesOf = (before: Meeting, after: Meeting) =>
  findChanges(fieldsOfMeeting(before, nameOf), fieldsOfMeeting(after, nameOf))
const wordsFor = (before: Meeting, after: Meeting) => describeChanges(changesOf(before, after))

const paragraph = (text: string, attrs = {}) => ({
  type: 'paragraph',
  attrs,
  content: [{ type: 'text', text }],
})
const notes = (...lines: string[]) => ({
  type: 'doc' as const,
  content: lines.map((line) => paragraph(line)),
})
const objection = (id: string, given: Partial<Objection> = {}): Objection => ({
  id,
  text: 'Too dear',
  protects: '',
  acknowledgement: '',
  addition: '',
  question: '',
  raisedAt: null,
  ...given,
})
const withObjections = (meeting: Meeting, ...objections: Objection[]): Meeting => ({
  ...meeting,
  preparation: { ...meeting.preparation, objections },
})

const meeting = aMeeting({ personIds: ['ana'], purpose: 'Agree' })

describe('what changed in a meeting', () => {
  it('is nothing that can be read when only a finding of the coach was put aside', () => {
    const dismissedFindings = [{ place: 'say-back', rule: 'limiter', phrase: 'just', words: 'just' }]
    expect(wordsFor(meeting, { ...meeting, dismissedFindings })).toEqual([])
  })

  it('is nothing when only the time of the change differs', () => {
    expect(changesOf(meeting, { ...meeting, updatedAt: '2026-12-01T00:00:00.000Z' })).toEqual([])
  })

  it('names a part that came, went or changed', () => {
    expect(wordsFor(meeting, { ...meeting, purpose: 'Decide' })).toEqual(['purpose changed'])
    expect(wordsFor(meeting, { ...meeting, purpose: '' })).toEqual(['purpose removed'])
    expect(wordsFor(meeting, { ...meeting, startsAt: '2026-04-01T10:00:00.000Z' })).toEqual([
      'date and time added',
    ])
  })

  it('counts the words of long texts and the objections', () => {
    const long = {
      ...meeting,
      notes: notes(...Array.from({ length: 12 }, () => 'ten words are in this line, which is one more')),
    }
    expect(wordsFor(meeting, long)).toEqual(['notes +120 words'])
    expect(wordsFor(long, meeting)).toEqual(['notes −120 words'])
    expect(wordsFor(meeting, withObjections(meeting, objection('o1'), objection('o2')))).toEqual([
      '2 objections added',
    ])
    expect(
      wordsFor(
        withObjections(meeting, objection('o1')),
        withObjections(meeting, objection('o1', { raisedAt: meeting.createdAt })),
      ),
    ).toEqual(['objection changed'])
  })

  it('is told briefly when it is much', () => {
    const much = withObjections(
      {
        ...meeting,
        title: 'T',
        purpose: 'P',
        durationMinutes: 60,
        isSensitive: false,
        startedAt: meeting.createdAt,
      },
      objection('o1'),
    )
    expect(wordsFor(meeting, much)).toEqual([
      'objection added',
      'title changed',
      'length changed',
      '3 other parts changed',
    ])
  })

  it('shows people by their names, also one who was deleted', () => {
    expect(changesOf(meeting, { ...meeting, personIds: ['ana', 'gone'] })).toMatchObject([
      { label: 'People', before: 'Ana', after: 'Ana\nA deleted person' },
    ])
  })

  it('shows marking a line or a word as much as rewriting it', () => {
    const marked = {
      type: 'doc' as const,
      content: [
        paragraph('Too dear', { capture: 'objection', capturedAt: meeting.createdAt }),
        {
          type: 'taskList',
          content: [{ type: 'taskItem', attrs: { checked: true }, content: [paragraph('Send the sheet')] }],
        },
      ],
    }
    expect(changesOf({ ...meeting, notes: notes('Too dear') }, { ...meeting, notes: marked })).toMatchObject([
      { label: 'Notes', before: 'Too dear', after: 'Objection: Too dear\n☑ Send the sheet' },
    ])
  })

  it('keeps an objection that is gone where it stood', () => {
    const changes = changesOf(withObjections(meeting, objection('o1')), {
      ...meeting,
      closedAt: meeting.createdAt,
    })
    expect(changes.map(({ label }) => label)).toEqual(['Expected objection', 'Closed'])
  })
})
