import { describe, expect, it } from 'vitest'
import type { CalendarEvent, CalendarFile } from '../../../../src/domain/calendar/calendar-event'
import { readFixture } from '../../../support/calendars'

const starts = ({ events }: CalendarFile, uid: string) =>
  events.filter((event) => event.uid.startsWith(uid)).map(({ startsAt }) => startsAt)

const people = ({ people: all }: CalendarEvent) =>
  all.map(({ name, email, participation }) => `${name} <${email}> ${participation}`)

const titled = ({ events }: CalendarFile, title: string): CalendarEvent => {
  const event = events.find((each) => each.title.startsWith(title))
  if (event === undefined) throw new Error(`no ${title}`)
  return event
}

describe('a calendar as Google writes it', () => {
  const calendar = readFixture('google')

  it('has its series by the clock of its zone, without the time that was taken out and with the moved one', () => {
    expect(starts(calendar, '3kq0')).toEqual([
      '2026-03-11T09:00:00.000Z',
      '2026-03-19T14:30:00.000Z',
      '2026-04-01T08:00:00.000Z',
      '2026-04-08T08:00:00.000Z',
      '2026-04-15T08:00:00.000Z',
      '2026-04-22T08:00:00.000Z',
      '2026-04-29T08:00:00.000Z',
    ])
    expect(calendar.wholeSeries).toEqual(['3kq0r1s2t3u4v5w6x7y8z9a0b1@google.com'])
  })

  it('keeps of a moved time which one it was, and marks the cancelled one', () => {
    expect(titled(calendar, '1:1 Nora / Ana (moved)')).toMatchObject({
      ...{ recurrenceId: '2026-03-18T09:00:00.000Z', durationMinutes: 45, sequence: 2 },
      ...{ place: 'Café am Ufer, Lindenstraße 4, Berlin', medium: 'in-person' },
    })
    const [cancelled] = calendar.events.filter(({ status }) => status === 'cancelled')
    expect(cancelled?.recurrenceId).toBe('2026-04-01T08:00:00.000Z')
  })

  it('has its people once, with a name for who is only an address', () => {
    expect(people(titled(calendar, '1:1 Nora / Ana — Prüfung der Preisänderungen'))).toEqual([
      'Nora Lind <nora.lind@example.org> accepted',
      'Ana Moreau <ana.moreau@example.com> not-answered',
    ])
  })

  it('knows a video call by its link apart from the place, and a day that lasts two', () => {
    expect(titled(calendar, '1:1 Nora / Ana — Prüfung')).toMatchObject({
      ...{ medium: 'video-call', place: 'https://meet.google.com/abc-defg-hij' },
    })
    expect(titled(calendar, 'Team offsite')).toMatchObject({ isAllDay: true, durationMinutes: 2880 })
    expect([calendar.name, calendar.problems]).toEqual(['nora.lind@example.org', []])
  })
})

describe('a calendar as Outlook writes it', () => {
  const calendar = readFixture('outlook-desktop')

  it('is read by the names that Windows has for time zones', () => {
    expect(titled(calendar, 'Quarterly numbers')).toMatchObject({
      ...{ startsAt: '2026-03-30T09:00:00.000Z', durationMinutes: 60, sequence: 3, medium: 'in-person' },
      zone: { kind: 'named', name: 'W. Europe Standard Time' },
      uid: '040000008200E00074C5B7101A82E00800000000B0C2F1A72D9DDA01000000000000000010000000A1B2C3D4E5F60718',
    })
  })

  it('is read by the zone that it defines itself, where no list has its name', () => {
    expect(titled(calendar, 'Call with the office')).toMatchObject({
      ...{ startsAt: '2026-03-10T05:30:00.000Z', medium: 'voice-call' },
    })
  })

  it('has people as they are called aloud, and no rooms among them', () => {
    expect(people(titled(calendar, 'Quarterly numbers'))).toEqual([
      'Ana Moreau <ana.moreau@example.com> unknown',
      'Chidi Okafor <chidi.okafor@example.com> unknown',
      'Nora Lind <nora.lind@example.org> unknown',
    ])
  })
})

describe('a calendar as Microsoft 365 writes it', () => {
  const calendar = readFixture('microsoft-365')

  it('has the first Mondays, one moved although it is named by its midnight', () => {
    expect(starts(calendar, '040000008200E00074C5B7101A82E0080000000M365SERIES')).toEqual([
      '2026-02-02T17:00:00.000Z',
      '2026-03-02T17:00:00.000Z',
      '2026-04-07T16:00:00.000Z',
      '2026-05-04T16:00:00.000Z',
      '2026-06-01T16:00:00.000Z',
    ])
    expect(titled(calendar, 'Partner review (with finance)')).toMatchObject({
      ...{ recurrenceId: '2026-04-06T16:00:00.000Z', durationMinutes: 90, medium: 'video-call' },
    })
  })

  it('says of a time without a zone that it floats, and reads it by the zone of the machine', () => {
    expect(titled(calendar, 'Busy')).toMatchObject({
      ...{ startsAt: '2026-03-12T13:00:00.000Z', zone: { kind: 'floating' } },
    })
  })
})

describe('a calendar as Apple writes it', () => {
  const calendar = readFixture('apple')

  it('has the times of its rule and the one that was added, across the change of clocks', () => {
    expect(starts(calendar, '6E1C')).toEqual([
      '2026-03-09T13:00:00.000Z',
      '2026-03-10T13:00:00.000Z',
      '2026-03-11T13:00:00.000Z',
      '2026-03-12T13:00:00.000Z',
      '2026-03-18T18:00:00.000Z',
    ])
  })

  it('finds the address of people beside the path that stands for them', () => {
    expect(people(titled(calendar, 'Walk & talk'))).toEqual([
      'Nora Lind <nora.lind@example.org> accepted',
      'Ana Moreau <ana.moreau@example.com> tentative',
    ])
  })

  it('has a birthday without a year on its day, whatever the clock', () => {
    expect(titled(calendar, 'Chidi’s birthday')).toMatchObject({ recurrenceId: '2026-03-14', isAllDay: true })
  })
})

describe('a calendar as Fastmail writes it', () => {
  const calendar = readFixture('fastmail')

  it('is read without a definition of its zones, by the clock there', () => {
    expect(starts(calendar, '2f0d')).toEqual([
      '2026-04-02T22:00:00.000Z',
      '2026-04-03T22:00:00.000Z',
      '2026-04-04T23:00:00.000Z',
    ])
    expect(titled(calendar, 'Handover')).toMatchObject({ durationMinutes: 45, medium: 'video-call' })
    expect(people(titled(calendar, 'Handover'))).toContain('Ana Moreau <ana.moreau@example.com> declined')
  })

  it('reads a time that never comes by what counted before', () => {
    expect(starts(calendar, 'gap')).toEqual(['2026-03-28T01:30:00.000Z', '2026-03-29T01:30:00.000Z'])
  })
})

describe('a damaged calendar', () => {
  const calendar = readFixture('damaged')

  it('gives all events that can be read', () => {
    expect(calendar.events.map(({ title }) => title)).toEqual([
      'Every second',
      'Each seventh day, if it is another weekday',
      'Good despite a broken line',
      'Ends before it begins',
      'Elevenses',
    ])
  })

  it('names what it refused, each with its line and title', () => {
    expect(calendar.problems.map(({ line, title, reason }) => `${line} ${title}: ${reason}`)).toEqual([
      '34 Begun and not ended: it begins here and does not end',
      'null : Tasks, notes and the like are not taken, only events.',
      '4 Good despite a broken line: the line “this line is nothing at all” cannot be read and was left out',
      '4 Good despite a broken line: the line “ATTENDEE;CN="never closed:mailto:a@example.org” cannot be read and was left out',
      '13 Without a beginning: it does not say when it begins',
      '17 With an impossible date: when it begins cannot be read',
      '22 Every second: it repeats more often than daily; only its first time is taken',
      '28 Each seventh day, if it is another weekday: its times are too far from one another; only its first time is taken',
      '38 Ends before it begins: it ends before it begins; its length is not known',
    ])
  })

  it('has a zone that nobody knows told, and read by that of the machine', () => {
    expect(titled(calendar, 'Elevenses')).toMatchObject({
      ...{ zone: { kind: 'unknown', name: 'Middle-earth/Shire' }, startsAt: '2026-03-13T10:00:00.000Z' },
    })
  })
})

describe('what is sent about events', () => {
  it('cancels what it names', () => {
    expect(readFixture('cancelled').events).toMatchObject([{ status: 'cancelled', sequence: 4 }])
  })

  it('is nothing to take in where it is an answer', () => {
    const { events, problems } = readFixture('reply')
    expect([events, problems.length]).toEqual([[], 1])
  })
})
