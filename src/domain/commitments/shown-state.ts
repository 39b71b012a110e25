import type { CommitmentSummary } from './commitment'
import { translated } from '../../texts/translated'

/** Where a promise stands as the ledger shows it: one with a new date stays marked as that while it is open. */
export type ShownState = 'open' | 'renegotiated' | 'kept' | 'missed'

export const shownStates = ['open', 'renegotiated', 'kept', 'missed'] as const satisfies readonly ShownState[]

export const shownStateNames: Readonly<Record<ShownState, string>> = translated({
  open: 'Open',
  renegotiated: 'Renegotiated',
  kept: 'Kept',
  missed: 'Missed',
})

export function shownStateOf({ state, renegotiations }: CommitmentSummary): ShownState {
  return state === 'open' && renegotiations.length > 0 ? 'renegotiated' : state
}
