import type { ScaleStep } from '../medium/situation'

/** One thing that a check-in asks about, on a scale of five steps with a word each. */
export interface CheckInItem<Id extends string = string> {
  readonly id: Id
  readonly name: string
  /** Asked of oneself. */
  readonly question: string
  /** What one could have seen or heard: an answer rests on these, not on a feeling alone. */
  readonly behaviours: readonly string[]
  /** A word for each step from 1 (index 0, the weakest) to 5. */
  readonly steps: readonly [string, string, string, string, string]
}

/** What was answered: a step for each item, by its id. Items that were left out are not there. */
export type Steps = Readonly<Record<string, ScaleStep>>

/** The word that stands for a step of this item. */
export function wordOfStep(item: CheckInItem, step: ScaleStep): string {
  return item.steps[step - 1] ?? ''
}
