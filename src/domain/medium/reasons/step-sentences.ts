import type { Medium } from '../medium'

/** One sentence for each of the five steps, low end first; `null` where the step gives no points. */
export type StepSentences = readonly [
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
]

export type MediumSentences = Readonly<Record<Medium, StepSentences>>

/** The two low steps share a sentence, and so do the two high ones. */
export function byLevel(low: string | null, middle: string | null, high: string | null): StepSentences {
  return [low, low, middle, high, high]
}
