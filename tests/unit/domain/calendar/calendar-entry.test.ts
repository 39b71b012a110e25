import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import {
  calendarEntryOfCommitment,
  calendarEntryOfMeeting,
} from '../../../../src/domain/calendar/calendar-entries'
import { writeCalendarFile, type CalendarEntry } from '../../../../src/domain/calendar/calendar-entry'
import { commitmentSchema, type Commitment } from '../../../../src/domain/commitments/commitment'
import { aMeeting } from '../../../support/builders'

const changedAt = '2026-03-02T09:00:00.500Z'

const anEntry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'meeting-1@attune',
  title: 'Pricing with Ana',
  time: { kind: 'moment', at: '2026-03-03T10:00:00.000Z', minutes: 45 },
  remindMinutesBefore: 10,
  changedAt,
  ...given,
})

/** What a calendar reads from the file. */
function read(text: string) {
  const parsed: unknown = ICAL.parse(text)
  const event = new ICAL.Component(
    parsed as ConstructorParameters<typeof ICAL.Component>[0],
  ).getFirstSubcomponent('vevent')
  if (event === null) throw new Error('no event')
  const value = (name: string) => String(event.getFirstPropertyValue(name))
  return { event, value }
}

const aCommitment = (given: Partial<Commitment> = {}): Commitment =>
  commitmentSchema.parse({
    ...{
      schemaVersion: 1,
      id: 'c',
      text: 'pricing draft',
      owedBy: 'me',
      personId: 'ana',
      dueOn: '2026-03-05',
    },
    ...{ ifMoment: '', thenAction: '', state: 'open', settledAt: null, toldAt: null, renegotiations: [] },
    ...{ meetingId: null, entryId: null, isExample: false, createdAt: changedAt, updatedAt: changedAt },
    ...given,
  })

describe('a calendar file', () => {
  it('holds a meeting with its time, in UTC, and a reminder', () => {
    const { value, event } = read(writeCalendarFile(anEntry()))
    expect(value('dtstart')).toBe('2026-03-03T10:00:00Z')
    expect(value('dtend')).toBe('2026-03-03T10:45:00Z')
    expect(value('uid')).toBe('meeting-1@attune')
    expect(String(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-PT10M')
  })

  it('holds a day as a whole day that takes no time', () => {
    const { value } = read(writeCalendarFile(anEntry({ time: { kind: 'day', day: '2026-02-28' } })))
    expect([value('dtstart'), value('dtend'), value('transp')]).toEqual([
      '2026-02-28',
      '2026-03-01',
      'TRANSPARENT',
    ])
  })

  it.each([
    'Price, list; and “more”',
    'two\nlines \\ and a slash',
    'END:VEVENT\r\nBEGIN:VEVENT',
    `${'long '.repeat(60)}👩🏽‍💻`,
  ])('brings the title %j through whole, and nothing else in', (title) => {
    const text = writeCalendarFile(anEntry({ title }))
    expect(read(text).value('summary')).toBe(title.replace(/\s+/g, ' '))
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
  })

  it('tells nothing of what was prepared', () => {
    const meeting = aMeeting({ startsAt: '2026-03-03T10:00:00.000Z', title: '', purpose: 'a secret' })
    const entry = calendarEntryOfMeeting(meeting, ['Ana', 'Ben'])
    expect(entry?.title).toBe('Meeting with Ana, Ben')
    expect(entry === null ? '' : writeCalendarFile(entry)).not.toContain('secret')
  })

  it('is not there for what has no time', () => {
    expect(calendarEntryOfMeeting(aMeeting({ startsAt: null }), [])).toBeNull()
    expect(calendarEntryOfCommitment(aCommitment({ dueOn: null }), 'Ana')).toBeNull()
  })

  it('says of a promise who owes it', () => {
    expect(calendarEntryOfCommitment(aCommitment(), 'Ana')?.title).toBe('Promised to Ana: pricing draft')
    expect(calendarEntryOfCommitment(aCommitment({ owedBy: 'them' }), 'Ana')?.title).toBe(
      'Promised by Ana: pricing draft',
    )
  })
})
