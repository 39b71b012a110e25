import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultNoticeChoices, type NoticeChoices } from '../../../../src/domain/notices/notice-choices'
import { noticesDue, type Notice } from '../../../../src/domain/notices/notices-due'
import { rememberTold, type ToldNotice } from '../../../../src/domain/notices/told-notices'
import { aMeetingSummary } from '../../../support/builders'

const zone = process.env['TZ']
beforeAll(() => {
  process.env['TZ'] = 'Europe/Berlin'
})
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const at = (local: string) => new Date(local).getTime()
const pricing = (given: Parameters<typeof aMeetingSummary>[0] = {}) =>
  aMeetingSummary({
    ...{ id: 'pricing', title: 'Pricing', startsAt: new Date('2026-03-04T10:00').toISOString() },
    ...{ durationMinutes: 30, ...given },
  })

/** Looks again and again as time goes by, and tells when what was told. */
function toldWhile(
  meetings: readonly ReturnType<typeof pricing>[],
  times: readonly string[],
  choices: Partial<NoticeChoices> = {},
): string[] {
  let told: readonly ToldNotice[] = []
  return times.flatMap((time) => {
    const now = at(time)
    const notices = noticesDue({ meetings, told, choices: { ...defaultNoticeChoices, ...choices } }, now)
    told = rememberTold(
      told,
      notices.flatMap(({ keys }) => keys),
      now,
    )
    return notices.map((notice) => `${time.slice(11)} ${idsOf(notice)}`)
  })
}

const idsOf = (notice: Notice) =>
  notice.kind === 'brief'
    ? `brief ${notice.meeting.id}`
    : `reflections ${notice.meetings.map(({ id }) => id).join(' ')}`

const wholeDay = Array.from(
  { length: 24 * 12 },
  (_, step) =>
    `2026-03-04T${String(Math.floor(step / 12)).padStart(2, '0')}:${String((step % 12) * 5).padStart(2, '0')}`,
)

describe('what is told of a meeting', () => {
  it('is the brief five minutes before and the reflection two hours after its end, each once', () => {
    expect(toldWhile([pricing()], wholeDay)).toEqual(['09:55 brief pricing', '12:30 reflections pricing'])
  })

  it('follows the end that was written down, and not the one that was planned', () => {
    const ended = {
      startedAt: new Date('2026-03-04T10:10').toISOString(),
      endedAt: new Date('2026-03-04T11:20').toISOString(),
    }
    expect(toldWhile([pricing(ended)], wholeDay)).toEqual(['13:20 reflections pricing'])
  })

  it('is nothing for a meeting that was closed, begun, reflected on, is the example, or has no time', () => {
    const closedAt = new Date('2026-03-04T09:00').toISOString()
    expect(toldWhile([pricing({ closedAt })], wholeDay)).toEqual([])
    expect(toldWhile([pricing({ phaseByHand: 'closed' })], wholeDay)).toEqual([])
    expect(toldWhile([pricing({ isExample: true })], wholeDay)).toEqual([])
    expect(toldWhile([pricing({ startsAt: null })], wholeDay)).toEqual([])
    const written = { ...pricing(), happened: 'It went well.' }
    expect(toldWhile([written], ['2026-03-04T12:30'])).toEqual([])
    const startedAt = new Date('2026-03-04T09:50').toISOString()
    expect(toldWhile([pricing({ startedAt })], ['2026-03-04T09:56'])).toEqual([])
  })

  it('comes for the new time of a meeting that was moved, and not for the old one', () => {
    const moved = pricing({ startsAt: new Date('2026-03-04T15:00').toISOString() })
    let told: readonly ToldNotice[] = []
    const look = (meeting: ReturnType<typeof pricing>, time: string) => {
      const situation = { meetings: [meeting], told, choices: defaultNoticeChoices }
      const notices = noticesDue(situation, at(time))
      told = rememberTold(
        told,
        notices.flatMap(({ keys }) => keys),
        at(time),
      )
      return notices.length
    }
    expect(look(pricing(), '2026-03-04T09:55')).toBe(1)
    expect(look(moved, '2026-03-04T09:57')).toBe(0)
    expect(look(moved, '2026-03-04T14:54')).toBe(0)
    expect(look(moved, '2026-03-04T14:55')).toBe(1)
  })

  it('is left alone when it is switched off', () => {
    expect(toldWhile([pricing()], wholeDay, { brief: false })).toEqual(['12:30 reflections pricing'])
    expect(toldWhile([pricing()], wholeDay, { reflection: false })).toEqual(['09:55 brief pricing'])
  })

  it('is told after a sleep only while it is of use, and as one when there is much of it', () => {
    const other = pricing({ id: 'other', startsAt: new Date('2026-03-04T08:00').toISOString() })
    expect(toldWhile([pricing()], ['2026-03-04T10:04'])).toEqual(['10:04 brief pricing'])
    expect(toldWhile([pricing()], ['2026-03-04T10:05'])).toEqual([])
    expect(toldWhile([pricing(), other], ['2026-03-04T18:00', '2026-03-04T18:01'])).toEqual([
      '18:00 reflections pricing other',
    ])
    expect(toldWhile([pricing()], ['2026-03-05T10:31'])).toEqual([])
  })

  it('waits for the end of the quiet hours, also over midnight, and is dropped when that is too late', () => {
    const late = pricing({ id: 'late', startsAt: new Date('2026-03-04T18:30').toISOString() })
    const quietHours = { from: '20:00', to: '07:30' }
    const times = ['2026-03-04T18:25', '2026-03-04T21:00', '2026-03-05T07:29', '2026-03-05T07:30']
    expect(toldWhile([late], times, { quietHours })).toEqual(['18:25 brief late', '07:30 reflections late'])
    const early = pricing({ startsAt: new Date('2026-03-04T07:00').toISOString() })
    expect(toldWhile([early], ['2026-03-04T06:55', '2026-03-04T07:30'], { quietHours })).toEqual([])
  })

  it('is not told twice when the clock is put back, nor in the hour that comes twice', () => {
    expect(toldWhile([pricing()], ['2026-03-04T09:56', '2026-03-04T09:30', '2026-03-04T09:55'])).toEqual([
      '09:56 brief pricing',
    ])
    // On 25 October 2026 the hour from two to three comes twice in Berlin.
    const night = pricing({ startsAt: '2026-10-25T01:30:00.000Z' })
    const choices = defaultNoticeChoices
    const first = noticesDue({ meetings: [night], told: [], choices }, Date.parse('2026-10-25T00:26:00.000Z'))
    const second = noticesDue(
      { meetings: [night], told: [], choices },
      Date.parse('2026-10-25T01:26:00.000Z'),
    )
    expect([first.length, second.length]).toEqual([0, 1])
  })

  it('keeps to the clock on the wall when summer begins in the quiet hours', () => {
    // On 29 March 2026 the clock goes from two to three in Berlin.
    const quietHours = { from: '22:00', to: '03:00' }
    const choices = { ...defaultNoticeChoices, quietHours }
    const meeting = pricing({ startsAt: '2026-03-29T01:05:00.000Z' })
    const look = (time: string) => noticesDue({ meetings: [meeting], told: [], choices }, Date.parse(time))
    expect(look('2026-03-29T00:59:59.000Z')).toEqual([])
    expect(look('2026-03-29T01:00:00.000Z')).toHaveLength(1)
  })
})

describe('what is remembered of it', () => {
  it('is forgotten after a week, and holds each notice once', () => {
    const first = rememberTold([], ['a', 'b'], at('2026-03-04T10:00'))
    const later = rememberTold(first, ['b'], at('2026-03-05T10:00'))
    expect(later.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(rememberTold(later, [], at('2026-03-11T10:01')).map(({ key }) => key)).toEqual(['b'])
  })
})
