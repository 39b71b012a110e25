import { describe, expect, it } from 'vitest'
import { untouched } from '../../../../src/domain/people/in-touch'
import { listPeople, type PeopleQuery } from '../../../../src/domain/people/list-people'
import { aMeetingSummary, aPersonSummary } from '../../../support/builders'

const now = Date.parse('2026-06-01T12:00:00.000Z')
const everybody: PeopleQuery = { text: '', sort: 'name', filter: null, offset: 0, limit: 100 }

const ana = aPersonSummary({
  id: 'ana',
  name: 'Ana Lima',
  role: 'Sales lead',
  organisation: 'Acme',
  side: 'internal',
})
const ben = aPersonSummary({ id: 'ben', name: 'Ben', role: '', organisation: 'Größe AG', side: 'external' })
const cleo = aPersonSummary({ id: 'cleo', name: 'Cleo', role: '', touch: { ...untouched, longestDays: 30 } })
const people = [cleo, ben, ana]
const traces = {
  meetings: [
    aMeetingSummary({ personIds: ['ana'], startsAt: '2026-05-20T10:00:00.000Z' }),
    aMeetingSummary({ personIds: ['ben'], startsAt: '2026-05-10T10:00:00.000Z' }),
  ],
  commitments: [],
  entries: [],
}

function names(query: Partial<PeopleQuery>): string[] {
  return listPeople(people, traces, { ...everybody, ...query }, now).rows.map(({ person }) => person.name)
}

describe('the list of people', () => {
  it('is in order of the names', () => {
    expect(names({})).toEqual(['Ana Lima', 'Ben', 'Cleo'])
  })

  it('is in order of the last contact, nobody met yet before all, then the longest ago', () => {
    expect(names({ sort: 'last-contact' })).toEqual(['Cleo', 'Ben', 'Ana Lima'])
  })

  it.each([
    ['sales', ['Ana Lima']],
    ['acme ana', ['Ana Lima']],
    ['grosse', ['Ben']],
    ['acme ben', []],
    ['   ', ['Ana Lima', 'Ben', 'Cleo']],
  ])('finds %s in names, roles and organisations', (text, found) => {
    expect(names({ text })).toEqual(found)
  })

  it.each([
    ['internal' as const, ['Ana Lima']],
    ['external' as const, ['Ben']],
    ['losing-touch' as const, ['Cleo']],
  ])('shows those who are %s', (filter, found) => {
    expect(names({ filter })).toEqual(found)
  })

  it('tells of each the last contact and what is promised', () => {
    const [row] = listPeople(people, traces, { ...everybody, limit: 1 }, now).rows
    expect(row).toMatchObject({
      ...{ lastContactAt: '2026-05-20T10:00:00.000Z', isLosingTouch: false, openFromMe: 0, openFromThem: 0 },
    })
  })

  it('gives a stretch, and how many there are in all', () => {
    const { total, rows } = listPeople(people, traces, { ...everybody, offset: 1, limit: 1 }, now)
    expect([total, rows.map(({ person }) => person.name)]).toEqual([3, ['Ben']])
  })
})
