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

const annoMi = 'talks of counsellors and clients (Wu et al. 2022, 2023)'

/** As in docs/coach.md, where the method stands beside the figures. */
export const agreements: readonly Agreement[] = [
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
