import type { LearnedMeasure } from './learned-measure'
import type { Features } from './manner-features'

/** How many features explain a score. */
const reasons = 8

/** What one feature of a text adds to its score, beside a text in which it is average. */
export interface Contribution {
  readonly feature: string
  readonly adds: number
}

export interface MeasuredText {
  /** In standard deviations of the judges' ratings; 0 is an average text of the labelled data. */
  readonly score: number
  /** The features that moved the score most, either way, the strongest first. */
  readonly because: readonly Contribution[]
}

interface Weighed {
  readonly mean: number
  /** What one more of the feature adds. */
  readonly slope: number
}

/** A learned measure, ready to read many texts: what a text does not have costs nothing. */
export class LinearMeasure {
  readonly #weighed: ReadonlyMap<string, Weighed>
  /** The score of a text that has none of the features. */
  readonly #empty: number

  constructor({ intercept, features }: LearnedMeasure) {
    const weighed = Object.entries(features).map(
      ([feature, { mean, spread, weight }]) => [feature, { mean, slope: weight / spread }] as const,
    )
    this.#weighed = new Map(weighed)
    this.#empty = weighed.reduce((score, [, { mean, slope }]) => score - mean * slope, intercept)
  }

  /** The score of a text by its features, and what moved it. What is absent explains nothing to a person. */
  measure(features: Features): MeasuredText {
    let score = this.#empty
    const contributions: Contribution[] = []
    for (const [feature, value] of features) {
      const weighed = this.#weighed.get(feature)
      if (weighed === undefined || value === 0) continue
      score += value * weighed.slope
      contributions.push({ feature, adds: (value - weighed.mean) * weighed.slope })
    }
    return {
      score,
      because: contributions.sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)).slice(0, reasons),
    }
  }
}
