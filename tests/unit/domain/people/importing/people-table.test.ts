import { describe, expect, it } from 'vitest'
import { candidatesOfTable } from '../../../../../src/domain/people/importing/candidates-of-table'
import { readPeopleTable } from '../../../../../src/domain/people/importing/people-table'
import { proposeMapping } from '../../../../../src/domain/people/importing/propose-mapping'

const peopleOf = (text: string) => {
  const table = readPeopleTable(text)
  return candidatesOfTable(table, proposeMapping(table))
}

describe('a table of people', () => {
  it.each([
    ['commas', 'Name,Role,E-mail\nAna Lima,Sales,ana@example.org\n'],
    ['semicolons', 'Name;Role;E-mail\r\nAna Lima;Sales;ana@example.org\r\n'],
    ['tabs', 'Name\tRole\tE-mail\nAna Lima\tSales\tana@example.org'],
    ['parts of a name', 'First Name,Last Name,Job Title,E-mail Address\nAna,Lima,Sales,ana@example.org'],
    [
      'Google’s columns',
      'Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Title\nAna Lima,Work,ana@example.org,Sales',
    ],
    ['German names', 'Vorname;Nachname;Position;E-Mail-Adresse\nAna;Lima;Sales;ana@example.org'],
  ])('is read with %s', (_, text) => {
    expect(peopleOf(text)).toEqual({
      candidates: [
        {
          line: 2,
          name: 'Ana Lima',
          role: 'Sales',
          organisation: '',
          emails: ['ana@example.org'],
          phones: [],
        },
      ],
      refused: [],
    })
  })

  it('has numbered columns when the first row is a person already', () => {
    const table = readPeopleTable('Ana Lima,ana@example.org\nBen Ray,ben@example.org')
    expect(table.headers).toEqual(['Column 1', 'Column 2'])
    expect(table.rows).toHaveLength(2)
    expect(candidatesOfTable(table, ['name', 'email']).candidates).toMatchObject([
      { name: 'Ana Lima', line: 1 },
      { name: 'Ben Ray', line: 2 },
    ])
  })

  it('keeps a cell of several lines together', () => {
    const table = readPeopleTable('Name,Address\n"Ana Lima","Quay 1\nPorto"\nBen,"x"\n')
    expect(table.rows).toEqual([
      { line: 2, cells: ['Ana Lima', 'Quay 1 Porto'] },
      { line: 4, cells: ['Ben', 'x'] },
    ])
  })

  it('does not let a quotation mark that is never closed swallow what follows', () => {
    const { candidates, refused } = peopleOf('Name,Role\nAna,Sales\n"Ben,Design\nCleo,Legal\n')
    expect(candidates.map(({ name }) => name)).toEqual(['Ana', 'Cleo'])
    expect(refused).toEqual([{ line: 3, reason: 'a quotation mark is opened here and not closed' }])
  })

  it('refuses a cell with a quotation mark in its middle, and nothing else', () => {
    const { candidates, refused } = peopleOf('Name,Role\n"Ana "the boss" Lima",Sales\nCleo,Legal\n')
    expect(candidates.map(({ name }) => name)).toEqual(['Cleo'])
    expect(refused).toMatchObject([{ line: 2 }])
  })

  it('tells of rows without a name', () => {
    expect(peopleOf('Name,E-mail\n,ana@example.org\n')).toEqual({
      candidates: [],
      refused: [{ line: 2, reason: 'there is no name' }],
    })
  })

  it('takes several addresses of one cell apart', () => {
    const { candidates } = peopleOf('Name,E-mail\nAna,a@example.org ::: b@example.org\n')
    expect(candidates[0]?.emails).toEqual(['a@example.org', 'b@example.org'])
  })

  it('is not slowed by ten thousand marks that are never closed', () => {
    const text = `Name,Role\n${'"Ana,Sales\n'.repeat(9_999)}Ben,Legal`
    const { candidates, refused } = peopleOf(text)
    expect(candidates.length + refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThanOrEqual(10_000)
  })
})
