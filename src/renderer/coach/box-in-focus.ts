import type { StoreApi } from 'zustand/vanilla'
import type { BoxView } from './box-view'
import type { CoachKey } from './coach-keys'

/** The coached box that is written in, as the panel deals with it. Findings are named by their place among those to look at. */
export interface BoxInFocus {
  readonly view: StoreApi<BoxView>
  /** The part of the page's guide that the box belongs to; null where there is none. */
  readonly topic: string | null
  /** Whether the key was for the coach. */
  readonly press: (key: CoachKey) => boolean
  readonly goTo: (index: number) => void
  readonly takeOf: (index: number, choice: number) => void
  readonly putAside: (index: number) => void
  readonly neverMark: (index: number) => void
  /** Shows again everything that was put aside in this box. */
  readonly showPutAside: () => void
}
