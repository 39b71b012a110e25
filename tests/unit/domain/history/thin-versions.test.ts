import { describe, expect, it } from 'vitest'
import { findSuperfluousVersions } from '../../../../src/domain/history/thin-versions'

const now = Date.parse('2026-10-03T14:10:00.000Z')
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

const saved = (savedAt: string, name = savedAt) => ({ name, savedAt })
const everyMinutes = (minutes: number, fromMs: number, toMs: number) => {
  const versions = []
  for (let at = fromMs; at < toMs; at += minutes * minuteMs) versions.push(saved(new Date(at).toISOString()))
  return versions
}
const keptOf = (versions: readonly { name: string; savedAt: string }[], at = now) => {
  const superfluous = new Set(findSuperfluousVersions(versions, at))
  return versions.filter((version) => !superfluous.has(version)).map(({ name }) => name)
}

describe('thinning the versions of a record', () => {
  it('keeps everything of the last day, also two of the same moment', () => {
    const versions = everyMinutes(10, now - dayMs + minuteMs, now)
    const twins = [saved('2026-10-03T14:00:00.000Z', 'one'), saved('2026-10-03T14:00:00.000Z', 'two')]
    expect(findSuperfluousVersions([...versions, ...twins], now)).toEqual([])
  })

  it('keeps the last of each hour for a week', () => {
    expect(
      keptOf([
        saved('2026-09-01T08:00:00.000Z'),
        saved('2026-10-01T10:00:00.000Z'),
        saved('2026-10-01T10:20:00.000Z'),
        saved('2026-10-01T10:50:00.000Z'),
        saved('2026-10-01T11:00:00.000Z'),
      ]),
    ).toEqual(['2026-09-01T08:00:00.000Z', '2026-10-01T10:50:00.000Z', '2026-10-01T11:00:00.000Z'])
  })

  it('keeps the last of each day for a quarter, and the last of each month after that', () => {
    expect(
      keptOf([
        saved('2026-01-05T08:00:00.000Z'),
        saved('2026-02-05T08:00:00.000Z'),
        saved('2026-02-25T08:00:00.000Z'),
        saved('2026-08-05T08:00:00.000Z'),
        saved('2026-08-05T18:00:00.000Z'),
        saved('2026-08-06T18:00:00.000Z'),
      ]),
    ).toEqual([
      '2026-01-05T08:00:00.000Z',
      '2026-02-25T08:00:00.000Z',
      '2026-08-05T18:00:00.000Z',
      '2026-08-06T18:00:00.000Z',
    ])
  })

  it('keeps the very first and the newest, however old they are', () => {
    const versions = [
      saved('2019-03-01T08:00:00.000Z'),
      saved('2019-03-02T08:00:00.000Z'),
      saved('2019-03-03T08:00:00.000Z'),
    ]
    expect(keptOf(versions)).toEqual(['2019-03-01T08:00:00.000Z', '2019-03-03T08:00:00.000Z'])
  })

  it('drops nothing while a version lies in the future, as then the clock is wrong', () => {
    const versions = [
      ...everyMinutes(10, now - 9 * dayMs, now - 8 * dayMs),
      saved('2026-10-03T14:11:00.000Z'),
    ]
    expect(findSuperfluousVersions(versions, now)).toEqual([])
  })

  it('comes to the same whether it is done every day or once after a year', () => {
    const all = everyMinutes(47, now - 400 * dayMs, now)
    let daily = all
    for (let at = now; at <= now + 365 * dayMs; at += dayMs) {
      const superfluous = new Set(findSuperfluousVersions(daily, at))
      daily = daily.filter((version) => !superfluous.has(version))
    }
    expect(daily.map(({ name }) => name)).toEqual(keptOf(all, now + 365 * dayMs))
  })

  it('leaves a few hundred of two years of work at every ten minutes', () => {
    const versions = everyMinutes(10, now - 730 * dayMs, now)
    expect(keptOf(versions).length).toBeLessThan(144 + 6 * 24 + 85 + 24 + 3)
  })
})
