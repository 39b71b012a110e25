import { describe, expect, it } from 'vitest'
import { migrateRecord, type Migration } from '../../../../src/domain/records/migrate-record'

const splitName: Migration = ({ name, ...rest }) => ({ ...rest, names: String(name).split(' ') })
const countNames: Migration = (raw) => ({ ...raw, count: (raw['names'] as string[]).length })

describe('migrating a record', () => {
  it('takes every step from its version to the newest, in order', () => {
    const old = { schemaVersion: 1, id: 'a', name: 'Ana Ferreira' }
    expect(migrateRecord(old, [splitName, countNames])).toEqual({
      schemaVersion: 3,
      id: 'a',
      names: ['Ana', 'Ferreira'],
      count: 2,
    })
  })

  it('begins where the record stands, and leaves what it does not know alone', () => {
    const halfway = { schemaVersion: 2, id: 'a', names: ['Ana'], unheardOf: true }
    expect(migrateRecord(halfway, [splitName, countNames])).toEqual({
      ...halfway,
      schemaVersion: 3,
      count: 1,
    })
  })

  it('gives back what is new enough, and what never had such a version, as it is', () => {
    for (const schemaVersion of [3, 4, 0, -1, 1.5, '1', null, undefined]) {
      const raw = { schemaVersion, name: 'Ana' }
      expect(migrateRecord(raw, [splitName, countNames])).toBe(raw)
    }
  })

  it('leaves the old record unchanged', () => {
    const old = Object.freeze({ schemaVersion: 1, name: 'Ana Ferreira' })
    migrateRecord(old, [splitName])
    expect(old).toEqual({ schemaVersion: 1, name: 'Ana Ferreira' })
  })
})
