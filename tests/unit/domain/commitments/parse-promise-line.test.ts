import { describe, expect, it } from 'vitest'
import { parsePromiseLine } from '../../../../src/domain/commitments/parse-promise-line'

/** A Tuesday, in the afternoon. */
const tuesday = new Date(2026, 10, 24, 15, 0).getTime()

const ana = { id: 'ana', name: 'Ana Lindqvist' }
const anaToo = { id: 'ana-too', name: 'Ana Costa' }
const ben = { id: 'ben', name: 'Ben' }
const zofia = { id: 'zofia', name: 'Żofia O’Brien' }
const april = { id: 'april', name: 'April May' }

const read = (line: string, people = [ana, ben, zofia, april], nearIds: string[] = [], now = tuesday) =>
  parsePromiseLine(line, { people, nearIds }, now)

describe('the day that a promise is due', () => {
  it.each([
    ['pricing draft by Thursday', 'pricing draft', '2026-11-26'],
    ['pricing draft until Friday', 'pricing draft', '2026-11-27'],
    ['pricing draft, by Fri', 'pricing draft', '2026-11-27'],
    ['pricing draft before Monday', 'pricing draft', '2026-11-29'],
    ['pricing draft before the end of the month', 'pricing draft', '2026-11-30'],
    ['pricing draft next Friday', 'pricing draft', '2026-12-04'],
    ['pricing draft this Friday', 'pricing draft', '2026-11-27'],
    ['call in two weeks', 'call', '2026-12-08'],
    ['call in a fortnight', 'call', '2026-12-08'],
    ['call within a week', 'call', '2026-12-01'],
    ['call within 3 days about the plan', 'call about the plan', '2026-11-27'],
    ['report by end of month', 'report', '2026-11-30'],
    ['report by the end of the week', 'report', '2026-11-27'],
    ['report by end of next week', 'report', '2026-12-04'],
    ['report at month-end', 'report at', '2026-11-30'],
    ['report by end of quarter', 'report', '2026-12-31'],
    ['report by end of next quarter', 'report', '2027-03-31'],
    ['report by year end', 'report', '2026-12-31'],
    ['draft by 12 March', 'draft', '2027-03-12'],
    ['draft by March 12th', 'draft', '2027-03-12'],
    ['draft by Friday, 27 November', 'draft', '2026-11-27'],
    ['draft by the 12th of March 2027', 'draft', '2027-03-12'],
    ['draft by the 30th', 'draft', '2026-11-30'],
    ['draft by the 31st', 'draft', '2026-12-31'],
    ['draft by the 3rd', 'draft', '2026-12-03'],
    ['draft by 2026-12-03', 'draft', '2026-12-03'],
    ['draft by 12.3.2027', 'draft', '2027-03-12'],
    ['draft by 1.12.', 'draft', '2026-12-01'],
    ['draft by 25/12', 'draft', '2026-12-25'],
    ['draft by 12/25/2026', 'draft', '2026-12-25'],
    ['draft by 7/7/2027', 'draft', '2027-07-07'],
    ['draft by 29 Feb 2028', 'draft', '2028-02-29'],
    ['tomorrow send the draft', 'send the draft', '2026-11-25'],
    ['send the draft today please', 'send the draft please', '2026-11-24'],
    ['send the draft by EOD', 'send the draft', '2026-11-24'],
    ['send the draft by end of day Friday', 'send the draft', '2026-11-27'],
    ['send the draft by 5pm', 'send the draft', '2026-11-24'],
    ['send the draft on Thursday to Ben', 'send the draft to Ben', '2026-11-26'],
    ['send the draft Thursday week', 'send the draft', '2026-12-03'],
    ['send Thursday’s numbers by Friday', 'send Thursday’s numbers', '2026-11-27'],
    ['draft due on Friday', 'draft', '2026-11-27'],
    ['notes of 12 March by Thursday', 'notes of 12 March', '2026-11-26'],
  ])('is read from “%s”', (line, text, dueOn) => {
    expect(read(line)).toEqual({ person: null, owedBy: 'me', text, dueOn, refusedDate: null })
  })

  it.each([
    'sat with the team',
    'the second draft for the sun room',
    'ask whether we may march on',
    'rework the Thursday deck',
    'three quarters, 3/4 of it',
    'fix version 1.2.3',
    'meet the 3rd party',
    'look at it now and then',
    'call at 10:00',
    'May I help them',
    'draft for 5 people',
    'the end',
    '',
  ])('is not found in “%s”', (line) => {
    expect(read(line)).toMatchObject({ text: line, dueOn: null, refusedDate: null })
  })

  it.each([
    ['draft by 31 February', '31 February', 'no-such-day'],
    ['draft by February 31st', 'February 31st', 'no-such-day'],
    ['draft by 31 April', '31 April', 'no-such-day'],
    ['draft by 29 February', '29 February', 'no-such-day'],
    ['draft by 99 March', '99 March', 'no-such-day'],
    ['draft by the 45th', 'the 45th', 'no-such-day'],
    ['draft by 2026-13-40', '2026-13-40', 'no-such-day'],
    ['draft by 31.2.2027', '31.2.2027', 'no-such-day'],
    ['draft by 40/13/2027', '40/13/2027', 'no-such-day'],
    ['draft by yesterday', 'yesterday', 'past'],
    ['draft by last Friday', 'last Friday', 'past'],
    ['draft two weeks ago', 'two weeks ago', 'past'],
    ['draft before today', 'today', 'past'],
    ['draft by 12 March 2026', '12 March 2026', 'past'],
    ['draft by 1 January 9999', '1 January 9999', 'too-far'],
    ['draft by 1 January 99999', '1 January 99999', 'too-far'],
    ['draft in 9000 years', 'in 9000 years', 'too-far'],
    ['draft by 3/4/2027', '3/4/2027', 'two-readings'],
    ['draft by Monday, 27 November', 'Monday, 27 November', 'weekday-differs'],
  ])('is refused in “%s”, and the words are kept', (line, words, why) => {
    expect(read(line)).toMatchObject({ text: line, dueOn: null, refusedDate: { words, why } })
  })

  it('is a day of the calendar also a minute from midnight', () => {
    const late = new Date(2026, 10, 24, 23, 59).getTime()
    const early = new Date(2026, 10, 25, 0, 1).getTime()
    expect(read('draft by tomorrow', [], [], late).dueOn).toBe('2026-11-25')
    expect(read('draft by tomorrow', [], [], early).dueOn).toBe('2026-11-26')
    expect(read('draft today', [], [], late).dueOn).toBe('2026-11-24')
  })

  it('loses no day where clocks are put back or forward', () => {
    const beforeSummerTime = new Date(2027, 2, 27, 23, 30).getTime()
    const beforeWinterTime = new Date(2027, 9, 30, 23, 30).getTime()
    expect(read('draft by tomorrow', [], [], beforeSummerTime).dueOn).toBe('2027-03-28')
    expect(read('draft in two days', [], [], beforeSummerTime).dueOn).toBe('2027-03-29')
    expect(read('draft in two days', [], [], beforeWinterTime).dueOn).toBe('2027-11-01')
    expect(read('draft before Monday', [], [], beforeWinterTime).dueOn).toBe('2027-10-31')
  })
})

describe('who owes whom', () => {
  it.each([
    ['@Ana pricing draft by Thursday', 'me', 'ana', 'pricing draft'],
    ['@ana lindqvist pricing draft', 'me', 'ana', 'pricing draft'],
    ['pricing draft to @Ana by Thursday', 'me', 'ana', 'pricing draft'],
    ['talk with @Ana about it', 'me', 'ana', 'talk with Ana about it'],
    ['@Lindqvist pricing draft', 'me', 'ana', 'pricing draft'],
    ['@Ana: pricing draft', 'them', 'ana', 'pricing draft'],
    ['Ana: pricing draft', 'them', 'ana', 'pricing draft'],
    ['ana lindqvist: pricing draft', 'them', 'ana', 'pricing draft'],
    ['from @Ana the figures by Friday', 'them', 'ana', 'the figures'],
    ['the figures from @Ana, by Friday', 'them', 'ana', 'the figures'],
    ['@zofia the plan', 'me', 'zofia', 'the plan'],
    ['@Żofia O’Brien the plan', 'me', 'zofia', 'the plan'],
    ['@Ana’s contract', 'me', 'ana', 'Ana’s contract'],
    ['@April the plan by May 5', 'me', 'april', 'the plan'],
  ])('is read from “%s”', (line, owedBy, id, text) => {
    expect(read(line)).toMatchObject({ owedBy, person: { kind: 'known', id }, text })
  })

  it('asks when several have the name, and takes the one who is there', () => {
    const people = [ana, anaToo, ben]
    expect(read('@Ana draft', people).person).toEqual({
      kind: 'several',
      name: 'Ana',
      candidates: [ana, anaToo],
    })
    expect(read('@Ana draft', people, ['ana-too']).person).toMatchObject({ kind: 'known', id: 'ana-too' })
    expect(read('@Ana C draft', people)).toMatchObject({ person: { id: 'ana-too' }, text: 'draft' })
    expect(read('@Ana Costa draft', people)).toMatchObject({ person: { id: 'ana-too' }, text: 'draft' })
  })

  it('names whoever is not known yet', () => {
    expect(read('@Carla draft by Friday')).toMatchObject({
      person: { kind: 'unknown', name: 'Carla' },
      text: 'draft',
      dueOn: '2026-11-27',
    })
  })

  it.each(['Note: buy milk', 'mail ben@example.org', '@ nobody', '@', 'ratio 3:1', ': hm'])(
    'is nobody in “%s”',
    (line) => expect(read(line)).toMatchObject({ person: null, owedBy: 'me' }),
  )

  it('leaves no words when there is only a name and a date', () => {
    expect(read('@Ana by Thursday')).toMatchObject({ text: '', dueOn: '2026-11-26' })
  })
})

describe('hostile lines', () => {
  it.each([
    ['digits', '1'.repeat(100_000)],
    ['ats', '@'.repeat(100_000)],
    ['names', '@Ana '.repeat(20_000)],
    ['prepositions', 'by '.repeat(30_000)],
    ['dates', '31/02/2027 '.repeat(10_000)],
    ['months', 'march may '.repeat(10_000)],
    ['spaces', ' '.repeat(100_000)],
    ['emoji', '👩🏽‍🚀'.repeat(10_000)],
    ['controls', '\u0000\u202e\u200b'.repeat(10_000)],
    ['halves', '\ud800'.repeat(10_000)],
  ])('are read in an instant: %s', (_, line) => {
    const start = performance.now()
    const { text } = read(line)
    expect(text.length).toBeLessThanOrEqual(2000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
