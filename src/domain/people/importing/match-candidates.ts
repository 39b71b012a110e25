import { foldText } from '../../meetings/folded-text'
import type { PersonSummary } from '../person'
import { foldOrganisation } from '../same-organisation'
import type { PersonCandidate } from './person-candidate'

/** Somebody who may be the same person: known already, or earlier in the same file. */
export type Lookalike =
  | { readonly kind: 'known'; readonly personId: string; readonly name: string }
  | { readonly kind: 'in-file'; readonly line: number; readonly name: string }

/**
 * What is proposed for somebody from a file: a new person; one person with somebody (an address is shared, or the name
 * is the same and nothing speaks against it); or a question, where the name is the same and the addresses are not: two
 * people of one name are not made one by themselves.
 */
export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly as: Lookalike; readonly because: 'address' | 'name' }
  | { readonly kind: 'ask'; readonly as: Lookalike }

export interface MatchedCandidate {
  readonly candidate: PersonCandidate
  readonly match: Match
}

interface Known {
  readonly as: Lookalike
  readonly hasAddresses: boolean
  readonly organisation: string
}

type Told = Pick<PersonSummary, 'name' | 'organisation' | 'emails'>

/** Finds for each candidate who it may be, among the people who are known and those before it in the file. */
export function matchCandidates(
  candidates: readonly PersonCandidate[],
  people: readonly PersonSummary[],
): MatchedCandidate[] {
  const byAddress = new Map<string, Lookalike>()
  const byName = new Map<string, Known[]>()
  const add = (as: Lookalike, { name, organisation, emails }: Told | PersonCandidate) => {
    for (const email of emails) if (!byAddress.has(key(email))) byAddress.set(key(email), as)
    const known = { as, hasAddresses: emails.length > 0, organisation: foldOrganisation(organisation) }
    const ofTheName = byName.get(foldText(name)) ?? []
    // Of many people of one name only that there are several matters.
    if (ofTheName.length < 2) byName.set(foldText(name), [...ofTheName, known])
  }
  for (const person of people) add({ kind: 'known', personId: person.id, name: person.name }, person)
  return candidates.map((candidate) => {
    const match = matchOf(candidate, byAddress, byName.get(foldText(candidate.name)) ?? [])
    if (match.kind !== 'same') add({ kind: 'in-file', line: candidate.line, name: candidate.name }, candidate)
    return { candidate, match }
  })
}

function matchOf(
  candidate: PersonCandidate,
  byAddress: ReadonlyMap<string, Lookalike>,
  ofTheName: readonly Known[],
): Match {
  const withAddress = candidate.emails
    .map((email) => byAddress.get(key(email)))
    .find((as) => as !== undefined)
  if (withAddress !== undefined) return { kind: 'same', as: withAddress, because: 'address' }
  const [first, second] = ofTheName
  if (first === undefined) return { kind: 'new' }
  const organisation = foldOrganisation(candidate.organisation)
  const isElsewhere = first.organisation !== '' && organisation !== '' && first.organisation !== organisation
  const hasOtherAddress = first.hasAddresses && candidate.emails.length > 0
  if (second !== undefined || isElsewhere || hasOtherAddress) return { kind: 'ask', as: first.as }
  return { kind: 'same', as: first.as, because: 'name' }
}

function key(email: string): string {
  return email.toLowerCase()
}
