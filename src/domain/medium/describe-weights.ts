import { t } from '../../texts/t'
import { combinations } from './combinations'
import { media, mediumNames, type Medium } from './medium'
import { preferencePoints, preferenceSources } from './preferred-medium'
import { getInputScale, type InputScale, type SituationInput } from './situation'
import { weights, type StepPoints, type WeightSource } from './weights'

/** One input as the app shows it: its five answers as columns, a row of points for each medium. */
export interface WeightTable {
  readonly input: SituationInput
  readonly name: string
  readonly steps: InputScale['steps']
  readonly rests: string
  readonly sources: readonly WeightSource[]
  readonly rows: readonly { readonly medium: Medium; readonly name: string; readonly points: StepPoints }[]
}

/** What else moves a score, in words: answers that count together, and the other person's preference. */
export interface WeightNote {
  readonly name: string
  readonly sources: readonly WeightSource[]
  readonly effects: readonly { readonly name: string; readonly points: number; readonly sentence: string }[]
}

export interface WeightsDescription {
  readonly tables: readonly WeightTable[]
  readonly combinations: readonly WeightNote[]
  readonly preference: { readonly text: string; readonly sources: readonly WeightSource[] }
}

/** All weights and their sources, ready to be shown. */
export function describeWeights(): WeightsDescription {
  return {
    tables: weights.map(({ input, rests, sources, points }) => {
      const { name, steps } = getInputScale(input)
      const rows = media.map((medium) => ({ medium, name: mediumNames[medium], points: points[medium] }))
      return { input, name, steps, rests, sources, rows }
    }),
    combinations: combinations.map(({ name, sources, effects }) => ({
      name,
      sources,
      effects: effects.map(({ medium, points, sentence }) => ({
        name: mediumNames[medium],
        points,
        sentence,
      })),
    })),
    preference: {
      text: t(
        'The medium that the other person prefers gets {{usually}} points, or {{writtenWithStrongFeelings}} if it is a written one and feelings are strong.',
        {
          usually: preferencePoints.usually,
          writtenWithStrongFeelings: preferencePoints.writtenWithStrongFeelings,
        },
      ),
      sources: preferenceSources,
    },
  }
}
