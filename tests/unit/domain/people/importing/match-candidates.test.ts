import { describe, expect, it } from 'vitest'
import { matchCandidates } from '../../../../../src/domain/people/importing/match-candidates'
import type { PersonCandidate } from '../../../../../src/domain/people/importing/person-candidate'
import { takeInCandidate } from '../../../../../src/domain/people/importing/take-in-candidate'
import { aPerson, aPersonSummary } from '../../../../support/builders'

let line = 0

const aCandidate = (given: Partial<PersonCandidate>): PersonCandidate => ({
  line: (line += 1),
  name: 'Ana Lima',
  role: '',
  organisation: '',
  emails: [],
  phones: [],
  ...given,
})

const ana = aPersonSummary({
  id: 'ana',
  name: 'Ana Lima',
  organisation: 'Harbour',
  emails: ['ana@example.org'],
})

const matchOf = (given: Partial<PersonCandidate>, people = [ana]) =>
  matchCandidates([aCandidate(given)], people)[0]?.match

describe('who somebody from a file may be', () => {
  it('is somebody new when neither name nor address is known', () => {
    expect(matchOf({ name: 'Ben' })).toEqual({ kind: 'new' })
  })

  it('is the one with the same address, whatever the name and the capitals', () => {
    expect(matchOf({ name: 'A. Ferreira', emails: ['ANA@example.org'] })).toMatchObject({
      kind: 'same',
      as: { personId: 'ana' },
      because: 'address',
    })
  })

  it('is the one of the same name when nothing speaks against it', () => {
    expect(matchOf({ name: 'ana lima' })).toMatchObject({ kind: 'same', because: 'name' })
  })

  it('is asked when the name is the same and the addresses are not', () => {
    expect(matchOf({ emails: ['other@example.org'] })).toMatchObject({ kind: 'ask', as: { personId: 'ana' } })
  })

  it('is asked when the name is the same and the organisation is not', () => {
    expect(matchOf({ organisation: 'Quay' })).toMatchObject({ kind: 'ask' })
  })

  it('is asked when two people of that name are known', () => {
    const other = aPersonSummary({ id: 'other', name: 'Ana Lima' })
    expect(matchOf({}, [ana, other])).toMatchObject({ kind: 'ask' })
  })

  it('is found in the same file, too', () => {
    const twice = [
      aCandidate({ name: 'Ben', emails: ['b@x.org'] }),
      aCandidate({ name: 'B. Ray', emails: ['b@x.org'] }),
    ]
    expect(matchCandidates(twice, []).map(({ match }) => match)).toEqual([
      { kind: 'new' },
      { kind: 'same', as: { kind: 'in-file', line: twice[0]?.line, name: 'Ben' }, because: 'address' },
    ])
  })
})

describe('taking somebody from a file into a person', () => {
  it('fills what is empty, adds addresses, and replaces nothing', () => {
    const person = aPerson({ name: 'Ana Lima', role: 'Head of sales', emails: ['ana@example.org'] })
    const candidate = aCandidate({
      role: 'CEO',
      organisation: 'Harbour',
      emails: ['Ana@example.org', 'a@x.org'],
    })
    const { person: taken, differences, isChanged } = takeInCandidate(person, candidate)
    expect(taken).toMatchObject({
      role: 'Head of sales',
      organisation: 'Harbour',
      emails: ['ana@example.org', 'a@x.org'],
    })
    expect(differences).toEqual([{ field: 'role', kept: 'Head of sales', inFile: 'CEO' }])
    expect(isChanged).toBe(true)
  })

  it('says when there was nothing to add', () => {
    expect(takeInCandidate(aPerson({ name: 'Ana Lima' }), aCandidate({})).isChanged).toBe(false)
  })
})
