import type { Person } from '../person'
import { distinctTexts, type PersonCandidate } from './person-candidate'

/** A text that a person has and a file tells otherwise: what the person has stays, and the difference is told. */
export interface KeptDifference {
  readonly field: 'name' | 'role' | 'organisation'
  readonly kept: string
  readonly inFile: string
}

export interface TakenIn {
  readonly person: Person
  readonly differences: readonly KeptDifference[]
  readonly isChanged: boolean
}

const mostAddresses = 20

/** Takes in what a person lacks: empty texts are filled, addresses and numbers added. Nothing of theirs is replaced. */
export function takeInCandidate(person: Person, candidate: PersonCandidate): TakenIn {
  const differences: KeptDifference[] = []
  const filled = (field: KeptDifference['field']) => {
    const [kept, inFile] = [person[field], candidate[field]]
    if (kept === '') return inFile
    if (inFile !== '' && inFile !== kept) differences.push({ field, kept, inFile })
    return kept
  }
  const taken: Person = {
    ...person,
    name: filled('name'),
    role: filled('role'),
    organisation: filled('organisation'),
    emails: distinctTexts([...person.emails, ...candidate.emails]).slice(0, mostAddresses),
    phones: distinctTexts([...person.phones, ...candidate.phones]).slice(0, mostAddresses),
  }
  const isChanged =
    taken.role !== person.role ||
    taken.organisation !== person.organisation ||
    taken.emails.length !== person.emails.length ||
    taken.phones.length !== person.phones.length
  return { person: taken, differences, isChanged }
}
