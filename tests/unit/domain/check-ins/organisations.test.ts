import { describe, expect, it } from 'vitest'
import { listOrganisations, settingOf } from '../../../../src/domain/check-ins/organisations'
import { isSameOrganisation } from '../../../../src/domain/people/same-organisation'
import { aCheckInSummary } from '../../../support/builders'

const at = (organisation: string, takenAt: string) =>
  aCheckInSummary({ subject: { kind: 'setting', organisation }, takenAt })
const old = at('Northwind', '2026-01-05T09:00:00.000Z')
const recent = at(' northwind ', '2026-03-05T09:00:00.000Z')
const other = at('Fabrikam', '2026-02-05T09:00:00.000Z')

describe('organisations', () => {
  it.each([
    ['Northwind', 'northwind', true],
    ['Müller  AG ', 'Muller AG', true],
    ['Northwind', 'Northwind Sales', false],
  ])('“%s” and “%s” are one: %s', (one, two, expected) => {
    expect(isSameOrganisation(one, two)).toBe(expected)
  })

  it('have the latest of their setting checks', () => {
    expect(settingOf('NORTHWIND', [old, recent, other])).toBe(recent)
    expect(settingOf('Contoso', [old, other])).toBeNull()
  })

  it('are never found for a person without one', () => {
    expect(settingOf(' ', [at('', '2026-02-05T09:00:00.000Z')])).toBeNull()
  })

  it('are listed with their people, the most first, and with those that were only looked at', () => {
    const people = ['Contoso', 'Northwind', 'northwind', '', '  '].map((organisation) => ({ organisation }))
    expect(listOrganisations(people, [old, recent, other])).toEqual([
      { name: 'Northwind', people: 2, setting: recent },
      { name: 'Contoso', people: 1, setting: null },
      { name: 'Fabrikam', people: 0, setting: other },
    ])
  })
})
