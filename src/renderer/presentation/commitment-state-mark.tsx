import { shownStateNames, shownStateOf, type ShownState } from '../../domain/commitments/shown-state'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import { Chip, type ChipProps } from '../components/chip'

const tones: Readonly<Record<ShownState, ChipProps['tone']>> = {
  open: 'quiet',
  renegotiated: 'accent',
  kept: 'good',
  missed: 'warn',
}

/** Where a promise stands, in a word. */
export function CommitmentStateMark({ commitment }: { readonly commitment: CommitmentSummary }) {
  const state = shownStateOf(commitment)
  return <Chip tone={tones[state]}>{shownStateNames[state]}</Chip>
}
