import { mannerFeatures } from '../../src/domain/coach/measures/manner-features'
import { pearson } from './correlation'
import type { LabelledRow } from './labelled-rows'
import type { Example, LearningPlan } from './learn'

/** A measure that is learned: from which rows, by which plan, and how its agreement with people is told. */
export interface LabelledTask {
  readonly measure: 'receptiveness'
  readonly task: 'receptive' | 'uptake'
  readonly about: string
  readonly source: string
  readonly plan: LearningPlan
  readonly agreement: {
    readonly name: string
    readonly of: (x: readonly number[], y: readonly number[]) => number
  }
  readonly exampleOf: (row: LabelledRow) => Example
}

export const receptivenessTask: LabelledTask = {
  measure: 'receptiveness',
  task: 'receptive',
  about: 'How receptive a reply in a disagreement sounds to people who read it.',
  source:
    'Rated replies of Yeomans, Minson, Collins, Chen & Gino 2020, from the politeness package for R. Learned from words of manner and form alone.',
  plan: {
    leastTexts: 15,
    freedomOf: (feature) => (feature.startsWith('word ') ? 0.5 : 1),
    penalties: [600, 1200, 2400, 4800],
  },
  agreement: { name: 'Pearson’s r', of: pearson },
  exampleOf: ({ text, score, group }) => ({ features: mannerFeatures(text), score, group }),
}
