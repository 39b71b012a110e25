import { describe, expect, it } from 'vitest'
import { untouched } from '../../../../src/domain/people/in-touch'
import { losingTouchLimit, readLosingTouch } from '../../../../src/domain/people/losing-touch'
import { aMeetingSummary, aPersonSummary } from '../../../support/builders'

const now = Date.parse('2026-06-01T12:00:00.000Z')
const nothing = { meetings: [], commitments: [], entries: [] }
const monthly = { ...untouched, longestDays: 30 }

describe('the people one is losing touch with', () => {
  it('are those whose longest interval is over, the one for the longest time first', () => {
    const ana = aPersonSummary({ name: 'Ana', touch: monthly, createdAt: '2026-03-01T00:00:00.000Z' })
    const ben = aPersonSummary({ name: 'Ben', touch: monthly, createdAt: '2026-01-01T00:00:00.000Z' })
    const cleo = aPersonSummary({ name: 'Cleo', touch: untouched, createdAt: '2020-01-01T00:00:00.000Z' })
    const { total, rows } = readLosingTouch([ana, ben, cleo], nothing, now)
    expect(total).toBe(2)
    expect(rows.map(({ person }) => person.name)).toEqual(['Ben', 'Ana'])
    expect(rows[1]).toMatchObject({ lastContactAt: null, since: '2026-03-31T00:00:00.000Z' })
  })

  it('are taken off by a meeting, or by a contact that was logged', () => {
    const ana = aPersonSummary({ touch: monthly, createdAt: '2026-01-01T00:00:00.000Z' })
    const met = aMeetingSummary({ personIds: [ana.id], startsAt: '2026-05-20T10:00:00.000Z' })
    expect(readLosingTouch([ana], { ...nothing, meetings: [met] }, now).total).toBe(0)
    const logged = { ...ana, loggedContactAt: '2026-05-20T10:00:00.000Z' }
    expect(readLosingTouch([logged], nothing, now).total).toBe(0)
    expect(readLosingTouch([ana], nothing, now).total).toBe(1)
  })

  it('are counted in all, and only the first of them shown', () => {
    const people = Array.from({ length: 40 }, () =>
      aPersonSummary({ touch: monthly, createdAt: '2026-01-01T00:00:00.000Z' }),
    )
    const { total, rows } = readLosingTouch(people, nothing, now)
    expect([total, rows.length]).toEqual([40, losingTouchLimit])
  })
})
