import type { LearnedMeasure } from './learned-measure'
import { learnedMeasures } from './learned-measures'

/** How well one measure agrees with the people who judged the same texts. */
export interface Agreement {
  /** What is measured, in plain words. */
  readonly name: string
  readonly metric: string
  readonly value: number
  /** The ends of the 95 % interval, from a bootstrap over whole conversations. */
  readonly from: number
  readonly to: number
  /** What a person, or a simpler program, comes to with the same texts. */
  readonly compare: string
  readonly data: string
}

const { receptiveness, uptake } = learnedMeasures

const annoMi = 'talks of counsellors and clients (Wu and others 2022, 2023)'

/** As in docs/coach.md, where the method stands beside the figures. */
export const agreements: readonly Agreement[] = [
  {
    name: 'How open a reply sounds to the other side',
    metric: 'correlation',
    ...learnedAgreement(receptiveness.crossValidated.slice(0, 1)),
    compare: 'One person with the mean of the others: 0.44',
    data: '1,856 replies in disagreements about two policies (Yeomans and others 2020)',
  },
  {
    name: 'The same, in a disagreement that it has not seen',
    metric: 'correlation',
    ...learnedAgreement(receptiveness.crossValidated.slice(1)),
    compare: 'One person with the mean of the others: 0.44',
    data: 'The same replies: learned from one policy, tried on the other; the weaker way round',
  },
  {
    name: 'How much a reply builds on what was said',
    metric: 'rank correlation',
    ...learnedAgreement(uptake.crossValidated),
    compare: 'The words that come back, counted: 0.54',
    data: '1,421 exchanges of lessons (Demszky and others 2021)',
  },
  {
    name: 'Whether a turn is a reflection',
    metric: 'F1',
    value: 0.717,
    from: 0.673,
    to: 0.758,
    compare: 'A program that learned from such talks: 0.71',
    data: `3,123 turns in ${annoMi}`,
  },
  {
    name: 'Whether a question is open or closed',
    metric: 'mean F1 of both',
    value: 0.8,
    from: 0.752,
    to: 0.842,
    compare: 'A program that learned from such talks: 0.69',
    data: `1,100 questions in ${annoMi}`,
  },
  {
    name: 'Whether a reflection adds meaning',
    metric: 'mean F1 of both',
    value: 0.614,
    from: 0.571,
    to: 0.657,
    compare: 'A program that learned from such talks: 0.58. People hardly agree on it, so it is only a hint.',
    data: `884 reflections in ${annoMi}`,
  },
]

/** The weakest of figures that were kept with the weights; the first of a measure is the one within its rows. */
function learnedAgreement(
  figures: LearnedMeasure['crossValidated'],
): Pick<Agreement, 'value' | 'from' | 'to'> {
  const [weakest] = figures.toSorted((a, b) => a.value - b.value)
  if (weakest === undefined) throw new Error('the weights hold no agreement')
  return { value: weakest.value, from: weakest.interval[0], to: weakest.interval[1] }
}
