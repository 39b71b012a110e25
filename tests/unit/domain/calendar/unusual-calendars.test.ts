import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../../../src/domain/calendar/read-calendar'
import { calendarOf, calendarWindow, calendarWith, zoneNamed } from '../../../support/calendars'

const berlin = zoneNamed('Europe/Berlin')
const read = (text: string) => readCalendar(text, calendarWindow, berlin)
const starts = (text: string) => read(text).events.map(({ startsAt }) => startsAt)

describe('time in a calendar', () => {
  it('is the first of two where clocks are put back', () => {
    expect(starts(calendarWith('DTSTART;TZID=Europe/Berlin:20251026T023000'))).toEqual([
      '2025-10-26T00:30:00.000Z',
    ])
  })

  it('is that of the zone that a file defines, on both sides of its changes', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19701025T030000'],
      ...[
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
      ],
      ...['BEGIN:DAYLIGHT', 'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
      ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ].join('\r\n')
    const text = calendarWith('DTSTART;TZID=Ours:20260327T090000', 'RRULE:FREQ=DAILY;INTERVAL=3;COUNT=2')
    expect(starts(text.replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`))).toEqual([
      '2026-03-27T08:00:00.000Z',
      '2026-03-30T07:00:00.000Z',
    ])
  })

  it('does not hang in a zone that changes its clock each second', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Mad', 'BEGIN:STANDARD', 'DTSTART:19701025T030000'],
      ...['RRULE:FREQ=SECONDLY', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD', 'END:VTIMEZONE'],
    ].join('\r\n')
    const text = calendarWith('DTSTART;TZID=Mad:20260327T090000')
    const [event] = read(text.replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`)).events
    expect(event?.zone).toEqual({ kind: 'unknown', name: 'Mad' })
  })

  it.each([
    ['an end in UTC, to the second', 'RRULE:FREQ=WEEKLY;UNTIL=20260316T080000Z', 2],
    ['an end just before', 'RRULE:FREQ=WEEKLY;UNTIL=20260316T075959Z', 1],
    ['an end that is a day, to its end', 'RRULE:FREQ=WEEKLY;UNTIL=20260316', 2],
    ['a rule that begins decades ago', 'RRULE:FREQ=WEEKLY;UNTIL=20260330T000000Z;BYDAY=MO', 3],
  ])('ends a series at %s', (_, rule, count) => {
    expect(starts(calendarWith('DTSTART;TZID=Europe/Berlin:20260309T090000', rule))).toHaveLength(count)
  })

  it('keeps to its weeks in a series that began long ago', () => {
    const text = calendarWith(
      'DTSTART;TZID=Europe/Berlin:19990106T100000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR',
    )
    expect(starts(text).slice(0, 3)).toEqual([
      '2026-02-11T09:00:00.000Z',
      '2026-02-13T09:00:00.000Z',
      '2026-02-25T09:00:00.000Z',
    ])
  })

  it('takes out a whole day, also where the day alone is named', () => {
    const text = calendarWith(
      ...['DTSTART;TZID=Europe/Berlin:20260309T090000', 'RRULE:FREQ=DAILY;COUNT=3'],
      'EXDATE;VALUE=DATE:20260310',
    )
    expect(starts(text)).toEqual(['2026-03-09T08:00:00.000Z', '2026-03-11T08:00:00.000Z'])
  })
})

describe('a calendar from anywhere', () => {
  it('is read with any line ends, and with a mark at its beginning', () => {
    const text = calendarWith('DTSTART:20260310T090000Z')
    for (const end of ['\r\n', '\n', '\r'])
      expect(read(`\ufeff${text.replaceAll('\r\n', end)}`).events).toHaveLength(1)
  })

  it('may hold several calendars, and an event twice, of which the newest counts', () => {
    const event = (sequence: number, title: string) => [
      ...['UID:one', `SEQUENCE:${sequence}`, `SUMMARY:${title}`, 'DTSTART:20260310T090000Z'],
    ]
    const text = calendarOf(event(2, 'Newest'), event(1, 'Older')) + calendarOf(event(0, 'Oldest'))
    expect(read(text).events.map(({ title }) => title)).toEqual(['Newest'])
  })

  it('is told to change all later times, which is done for the one alone', () => {
    const text = calendarOf(
      ['UID:one', 'SUMMARY:Weekly', 'DTSTART:20260309T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      [
        'UID:one',
        'SUMMARY:Later',
        'DTSTART:20260316T110000Z',
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T090000Z',
      ],
    )
    const { events, problems } = read(text)
    expect(events.map(({ title }) => title)).toEqual(['Weekly', 'Later', 'Weekly'])
    expect(problems[0]?.reason).toContain('only this one is changed here')
  })

  it('keeps single events that lie outside of the window, marked as such', () => {
    expect(read(calendarWith('DTSTART:20190310T090000Z')).events).toMatchObject([{ isOutside: true }])
  })

  it.each([
    ['nothing', ''],
    ['a page', '<html><body>Sign in</body></html>'],
    ['zeros', '\0'.repeat(10_000)],
    ['ends alone', 'END:VEVENT\r\n'.repeat(1_000)],
    ['events within events', 'BEGIN:VEVENT\r\n'.repeat(5_000)],
    [
      'alarms within alarms',
      calendarWith('DTSTART:20260310T090000Z', ...Array<string>(5_000).fill('BEGIN:VALARM')),
    ],
    [
      'a name from the depths',
      calendarWith('__PROTO__:x', 'CONSTRUCTOR;__PROTO__=1:y', 'DTSTART:20260310T090000Z'),
    ],
    [
      'a line without an end',
      calendarWith(`DESCRIPTION:${'x'.repeat(1_000_000)}`, 'DTSTART:20260310T090000Z'),
    ],
  ])('may be no calendar at all: %s', (_, text) => {
    expect(() => read(text)).not.toThrow()
    expect({}).not.toHaveProperty('x')
  })

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTH=4',
    'FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO',
    'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2',
    'FREQ=DAILY;BYMONTHDAY=-1',
    'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;BYWEEKNO=60',
    'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3',
    'FREQ=YEARLY;BYDAY=53MO;UNTIL=99991231T000000Z',
    'FREQ=HOURLY;BYHOUR=25',
    'FREQ=;BYDAY=',
    'FREQ=DAILY;COUNT=-5',
    'COUNT=3',
  ])('ends soon with a rule that has no end or no sense: %s', (rule) => {
    const from = performance.now()
    const { events } = read(calendarWith('DTSTART:20240215T090000Z', `RRULE:${rule}`))
    expect(events.length).toBeLessThanOrEqual(400)
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})
