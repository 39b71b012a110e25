import type { Commitment, Renegotiation } from '../commitments/commitment'
import { mergeListBy } from './merge-lists'
import { keepNewer, mergeEarlier, mergeRecords } from './merge-records'
import { mergeParts, mergeWhole, type Merged } from './merged'

const mergeApart = mergeParts<Commitment>({
  schemaVersion: keepNewer,
  id: keepNewer,
  text: mergeWhole,
  owedBy: mergeWhole,
  personId: mergeWhole,
  dueOn: mergeWhole,
  ifMoment: mergeWhole,
  thenAction: mergeWhole,
  // How it ended is one thing, and comes whole from one side.
  state: keepNewer,
  settledAt: keepNewer,
  toldAt: mergeWhole,
  renegotiations: mergeRenegotiations,
  meetingId: mergeWhole,
  entryId: mergeWhole,
  line: keepNewer,
  isExample: mergeWhole,
  createdAt: mergeEarlier,
  updatedAt: keepNewer,
  lineage: keepNewer,
})

/** One promise of two versions that were changed apart; `base` is the version that both began from, if known. */
export function mergeCommitments(base: Commitment | null, a: Commitment, b: Commitment): Merged<Commitment> {
  return mergeRecords(mergeContents, base, a, b)
}

function mergeContents(
  base: Commitment | undefined,
  older: Commitment,
  newer: Commitment,
): Merged<Commitment> {
  const apart = mergeApart(base, older, newer)
  const ending = mergeWhole(base && endingOf(base), endingOf(older), endingOf(newer))
  return { value: { ...apart.value, ...ending.value }, clashes: [...apart.clashes, ...ending.clashes] }
}

function endingOf({ state, settledAt }: Commitment): Pick<Commitment, 'state' | 'settledAt'> {
  return { state, settledAt }
}

function mergeRenegotiations(
  base: Renegotiation[] | undefined,
  older: Renegotiation[],
  newer: Renegotiation[],
): Merged<Renegotiation[]> {
  const { value, clashes } = mergeListBy<Renegotiation>(({ id }) => id, mergeWhole)(base, older, newer)
  const inOrder = value.toSorted((a, b) => Date.parse(a.agreedAt) - Date.parse(b.agreedAt))
  return { value: inOrder, clashes }
}
