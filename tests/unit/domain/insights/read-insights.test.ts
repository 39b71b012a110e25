import { describe, expect, it } from 'vitest'
import type { Wording } from '../../../../src/domain/insights/wording'
import { idsBehind, readInsights, type InsightSummaries } from '../../../../src/domain/insights/read-insights'
import type { RowWithNotes } from '../../../../src/domain/insights/insight'
import { aHeldMeeting, aKeptPromise, aTrustCheckIn } from '../../../support/counted'

const calendar = { today: '2026-04-10', dayOf: (instant: string) => instant.slice(0, 10) }
const everything = { from: null, personId: null }

function read(
  given: Partial<InsightSummaries>,
  scope = everything as { from: string | null; personId: string | null },
) {
  return readInsights({ meetings: [], commitments: [], checkIns: [], ...given }, scope, calendar)
}

const rounded = ({ measured }: RowWithNotes) =>
  measured.kind === 'told'
    ? [measured.value, measured.low, measured.high].map((one) => Number(one.toFixed(2)))
    : null

const times = <T>(count: number, make: (place: number) => T) =>
  Array.from({ length: count }, (_, place) => make(place))

describe('how people react', () => {
  const meetings = [
    ...times(4, () => aHeldMeeting({ medium: 'in-person', reaction: 5 }, { playIds: ['difficult-truth'] })),
    ...times(2, () =>
      aHeldMeeting({ medium: 'in-person', reaction: 2 }, { playIds: ['difficult-truth', 'own-1', 'own-1'] }),
    ),
    ...times(3, () => aHeldMeeting({ medium: 'email', reaction: 3 }, { playIds: [] })),
    aHeldMeeting({ medium: 'email', reaction: null }),
    aHeldMeeting({ medium: null, reaction: 4 }, { playIds: [] }),
    aHeldMeeting({ medium: 'in-person', reaction: 1 }, { isExample: true }),
  ]

  it('is told by medium, where there is enough of it', () => {
    const { all, rows } = read({ meetings })['reaction-by-medium']
    expect(all.n).toBe(9)
    expect(rows.map((row) => [row.key, row.n, rounded(row), row.parts])).toEqual([
      ['in-person', 6, [0.67, 0.3, 0.9], { opened: 4, same: 0, withdrew: 2 }],
      ['email', 3, null, { opened: 0, same: 3, withdrew: 0 }],
    ])
  })

  it('is told by play, a meeting with two plays with each of them', () => {
    const { all, rows } = read({ meetings })['reaction-by-play']
    expect(all.n).toBe(6)
    expect(rows.map((row) => [row.key, row.n])).toEqual([
      ['difficult-truth', 6],
      ['own-1', 2],
    ])
  })

  it('is told of one person, and from one moment on', () => {
    const mixed = [
      aHeldMeeting(
        { medium: 'email', reaction: 4 },
        { personIds: ['ana'], startsAt: '2026-01-01T09:00:00.000Z' },
      ),
      aHeldMeeting(
        { medium: 'email', reaction: 4 },
        { personIds: ['ben', 'ana'], startsAt: '2026-03-01T09:00:00.000Z' },
      ),
      aHeldMeeting(
        { medium: 'email', reaction: 4 },
        { personIds: ['ben'], startsAt: '2026-03-01T09:00:00.000Z' },
      ),
    ]
    const n = (from: string | null, personId: string | null) =>
      read({ meetings: mixed }, { from, personId })['reaction-by-medium'].all.n
    expect([n(null, null), n(null, 'ana'), n('2026-02-01T00:00:00.000Z', 'ana')]).toEqual([3, 2, 1])
  })
})

describe('the forecast beside the outcome', () => {
  const meetings = [
    ...[1, 2, 3, 4].map((forecast) => aHeldMeeting({ forecast, outcome: 6 })),
    aHeldMeeting({ forecast: 7, outcome: 7 }),
    aHeldMeeting({ forecast: 8, outcome: 6 }),
    aHeldMeeting({ forecast: 8, outcome: null }),
  ]

  it('is the middle of the differences, and of those that were feared', () => {
    const { all, rows } = read({ meetings }).forecast
    expect([rounded(all), all.parts]).toEqual([[2.5, 0.5, 3.75], { better: 4, asExpected: 1, worse: 1 }])
    expect(rows.map((row) => [row.key, row.n, rounded(row)])).toEqual([['feared', 4, null]])
  })

  it('has a row for each difference from the least to the most', () => {
    const { rows } = read({ meetings })['forecast-steps']
    expect(rows.map(({ key, n }) => `${key}: ${n}`)).toEqual([
      '-2: 1',
      '-1: 0',
      '0: 1',
      '1: 0',
      '2: 1',
      '3: 1',
      '4: 1',
      '5: 1',
    ])
    expect(read({})['forecast-steps'].rows).toEqual([])
  })
})

describe('promises', () => {
  const commitments = [
    ...times(4, () => aKeptPromise()),
    aKeptPromise({ settledAt: '2026-04-01T09:00:00.000Z', toldAt: '2026-03-30T09:00:00.000Z' }),
    aKeptPromise({ state: 'missed', personId: 'ana' }),
    aKeptPromise({ state: 'open', settledAt: null, dueOn: '2026-04-09' }),
    aKeptPromise({ state: 'open', settledAt: null, dueOn: '2026-04-10' }),
    aKeptPromise({ dueOn: null }),
    aKeptPromise({ isExample: true }),
    aKeptPromise({ owedBy: 'them', personId: 'ana' }),
  ]

  it('are kept in time, late or missed by the day they were due; one that is not due yet is neither', () => {
    const { all, rows, by } = read({ commitments }).promises
    expect(all.parts).toEqual({ inTime: 4, late: 2, missed: 1, moved: 0, told: 1 })
    expect(rounded(all)).toEqual([0.57, 0.25, 0.84])
    expect([by, ...rows.map(({ key, n }) => `${key}: ${n}`)]).toEqual(['month', '2026-03: 6', '2026-04: 1'])
  })

  it('are told by person, mine and theirs apart', () => {
    const keys = (section: 'promises-by-person' | 'promises-to-me') =>
      read({ commitments })[section].rows.map(({ key, n }) => `${key}: ${n}`)
    expect(keys('promises-by-person')).toEqual(['nobody: 6', 'ana: 1'])
    expect(keys('promises-to-me')).toEqual(['ana: 1'])
    expect(read({ commitments }, { from: null, personId: 'ana' }).promises.all.n).toBe(1)
    expect(read({ commitments }, { from: '2026-04-01T12:00:00.000Z', personId: null }).promises.all.n).toBe(1)
  })
})

describe('one’s own words', () => {
  const wording = (given: Partial<Wording>): Wording => ({
    words: 0,
    findings: {},
    saidBack: 0,
    asked: 0,
    ...given,
  })
  const meetings = [
    ...times(5, () =>
      aHeldMeeting({
        wording: wording({ words: 200, findings: { agreement: 2, limiter: 1 }, saidBack: 2, asked: 1 }),
      }),
    ),
    aHeldMeeting({ wording: wording({ words: 0 }) }, { startsAt: '2026-04-01T09:00:00.000Z' }),
    aHeldMeeting({ wording: null, reaction: 3 }),
  ]

  it('raise and lower receptiveness so and so often in a thousand', () => {
    const {
      'words-raising': raising,
      'words-lowering': lowering,
      'words-by-rule': byRule,
    } = read({ meetings })
    expect([rounded(raising.all), raising.all.parts]).toEqual([
      [10, 4.79, 18.39],
      { findings: 10, words: 1000 },
    ])
    expect(rounded(lowering.all)?.[0]).toBe(5)
    expect(byRule.rows.map(({ key, n, parts }) => `${key} ${n} ${parts['findings']}`)).toEqual([
      'agreement 5 10',
      'limiter 5 5',
    ])
  })

  it('say back so and so often for each question', () => {
    const { all, rows } = read({ meetings })['saying-back']
    expect([all.n, all.parts, rounded(all)]).toEqual([5, { saidBack: 10, asked: 5 }, [0.67, 0.42, 0.85]])
    expect(rows.map(({ key }) => key)).toEqual(['2026-03'])
  })

  it('tell nothing in few words or few turns', () => {
    const few = times(6, () =>
      aHeldMeeting({ wording: wording({ words: 20, findings: { agreement: 1 }, saidBack: 1 }) }),
    )
    expect(read({ meetings: few })['words-raising'].all.measured.kind).toBe('too-little')
    expect(read({ meetings: few })['saying-back'].all.measured.kind).toBe('too-little')
  })
})

describe('trust', () => {
  const checkIns = [
    aTrustCheckIn('ana', '2026-03-09T09:00:00.000Z', [3, 4, 5, 5]),
    aTrustCheckIn('ana', '2026-01-09T09:00:00.000Z', [2, 2, 4]),
    aTrustCheckIn('ben', '2026-01-10T09:00:00.000Z', [1]),
    aTrustCheckIn('ben', '2026-01-11T09:00:00.000Z', []),
  ]

  it('is each check-in of one person, with the span of its items', () => {
    const { all, rows } = read({ checkIns }, { from: null, personId: 'ana' }).trust
    expect(rows.map((row) => [row.key.slice(0, 10), rounded(row)])).toEqual([
      ['2026-01-09', [2, 2, 4]],
      ['2026-03-09', [4.5, 3, 5]],
    ])
    expect([all.n, all.measured.kind]).toEqual([2, 'too-little'])
  })

  it('is cut into stretches for everyone', () => {
    const { rows } = read({ checkIns }).trust
    expect(rows.map(({ key, n }) => `${key}: ${n}`)).toEqual(['2026-01: 2', '2026-02: 0', '2026-03: 1'])
  })
})

describe('the ids behind a number', () => {
  /** Numbers that look random and are the same each time (Park & Miller 1988). */
  function randomly(seed: number): (below: number) => number {
    let state = seed
    return (below) => {
      state = (state * 48271) % 2147483647
      return state % below
    }
  }
  const media = ['in-person', 'email', null] as const

  function aLibrary(seed: number): InsightSummaries {
    const random = randomly(seed)
    const moment = () => new Date(Date.UTC(2024, 0, 1) + random(800) * 86_400_000).toISOString()
    const people = times(random(4), (place) => `person-${place}`)
    const steps = [1, 2, 3, 4, 5] as const
    return {
      meetings: times(random(200), () =>
        aHeldMeeting(
          {
            medium: media[random(3)] ?? null,
            reaction: steps[random(7)] ?? null,
            forecast: random(2) === 0 ? null : random(11),
            outcome: random(11),
            wording:
              random(2) === 0
                ? null
                : {
                    words: random(400),
                    findings: { hedge: random(4), limiter: random(3) },
                    saidBack: random(4),
                    asked: random(4),
                  },
          },
          { startsAt: moment(), personIds: people, playIds: times(random(3), (place) => `play-${place}`) },
        ),
      ),
      commitments: times(random(100), () =>
        aKeptPromise({
          dueOn: moment().slice(0, 10),
          settledAt: moment(),
          personId: people[random(4)] ?? null,
        }),
      ),
      checkIns: times(random(30), () =>
        aTrustCheckIn(
          'person-0',
          moment(),
          times(random(5), () => steps[random(5)] ?? 3),
        ),
      ),
    }
  }

  it.each(times(20, (place) => place + 1))(
    'count up to it, each once, and are those that the parts count (%i)',
    (seed) => {
      const library = aLibrary(seed)
      const known = new Set(
        [...library.meetings, ...library.commitments, ...library.checkIns].map(({ id }) => id),
      )
      for (const personId of [null, 'person-0']) {
        for (const [section, insight] of Object.entries(read(library, { from: null, personId }))) {
          for (const row of [insight.all, ...insight.rows]) {
            const { notes, n, measured, parts } = row
            const ids = notes.map(({ id }) => id)
            expect(ids).toHaveLength(n)
            expect(new Set(ids).size).toBe(n)
            expect(ids.every((id) => known.has(id))).toBe(true)
            if (measured.kind === 'told') {
              expect(measured.low).toBeLessThanOrEqual(measured.value + 1e-9)
              expect(measured.high).toBeGreaterThanOrEqual(measured.value - 1e-9)
            }
            const ended = ['inTime', 'late', 'missed'].reduce((sum, part) => sum + (parts[part] ?? 0), 0)
            if (section.startsWith('promises')) expect(ended).toBe(n)
            if (section.startsWith('reaction')) {
              expect((parts['opened'] ?? 0) + (parts['same'] ?? 0) + (parts['withdrew'] ?? 0)).toBe(n)
            }
          }
          if (insight.by !== null && insight.more === 0) {
            expect(insight.rows.reduce((sum, { n }) => sum + n, 0)).toBe(insight.all.n)
          }
        }
      }
    },
  )

  it('are none where there is no such number', () => {
    const insights = read({ meetings: [aHeldMeeting({ medium: 'email', reaction: 4 })] })
    expect(idsBehind(insights, 'reaction-by-medium', 'email')).toHaveLength(1)
    expect(idsBehind(insights, 'reaction-by-medium', 'all')).toHaveLength(1)
    expect(idsBehind(insights, 'reaction-by-medium', 'in-person')).toEqual([])
  })
})
