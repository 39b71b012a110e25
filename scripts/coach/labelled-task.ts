import { mannerFeatures } from '../../src/domain/coach/measures/manner-features'
import { pearson, spearman } from './correlation'
import { uptakeFeatures } from '../../src/domain/coach/measures/uptake-features'
import type { LabelledRow } from './labelled-rows'
import type { Example, LearningPlan } from './learn'

/** A measure that is learned: from which rows, by which plan, and how its agreement with people is told. */
export interface LabelledTask {
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

export const labelledTasks = {
  receptiveness: {
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
  },
  uptake: {
    task: 'uptake',
    about: 'How much a reply builds on what was said just before it.',
    source:
      'Rated exchanges of Demszky, Liu, Mancenido, Cohen, Hill, Jurafsky & Hashimoto 2021. Learned from words that come back, words of manner, and form.',
    plan: {
      leastTexts: 15,
      freedomOf: (feature) => (/^(?:shared|form) /u.test(feature) ? 1 : 0.5),
      penalties: [150, 300, 600, 1200],
    },
    agreement: { name: 'Spearman’s ρ', of: spearman },
    exampleOf: ({ text, context = '', score, group }) => ({
      features: uptakeFeatures(text, context),
      score,
      group,
    }),
  },
} as const satisfies Readonly<Record<string, LabelledTask>>
