import { createContext } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CoachChoices } from '../../domain/coach/coach-choices'
import type { DismissedFinding } from '../../domain/coach/dismissed-finding'
import type { BoxInFocus } from './box-in-focus'

export interface CoachState {
  /** Null until they are known; nothing is read before. */
  readonly choices: CoachChoices | null
  readonly dismissed: readonly DismissedFinding[]
  /** The coached box that has the focus, or had it last. */
  readonly box: BoxInFocus | null
}

/** What the boxes of one meeting share: what may be marked, what was put aside, and which of them is written in. */
export interface Coach {
  readonly store: StoreApi<CoachState>
  readonly choose: (change: (choices: CoachChoices) => CoachChoices) => void
  readonly changeDismissed: (
    change: (dismissed: readonly DismissedFinding[]) => readonly DismissedFinding[],
  ) => void
}

export function newCoach(on: Pick<Coach, 'choose' | 'changeDismissed'>): Coach {
  return {
    store: createStore<CoachState>(() => ({ choices: null, dismissed: [], box: null })),
    ...on,
  }
}

/** The coach of the boxes below; without one they are plain boxes. */
export const CoachContext = createContext<Coach | null>(null)
