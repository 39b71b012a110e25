import type { Features } from '../../src/domain/coach/measures/manner-features'
import { mean, pearson } from './correlation'
import { groupedFolds } from './grouped-folds'
import { productsOf, ridgeWeights, withoutProducts, type Products } from './ridge'

/** A labelled text as the learner sees it. */
export interface Example {
  readonly features: Features
  readonly score: number
  readonly group: string
}

export interface LearningPlan {
  /** A feature must differ from its usual value in so many texts. */
  readonly leastTexts: number
  /** How freely a feature may be weighed, beside 1: less for the many single words than for the groups. */
  readonly freedomOf: (feature: string) => number
  /** Penalties to choose from, by cross-validation within the texts that are learned from. */
  readonly penalties: readonly number[]
}

export interface LearnedWeights {
  readonly penalty: number
  readonly intercept: number
  readonly features: ReadonlyMap<
    string,
    { readonly mean: number; readonly spread: number; readonly weight: number }
  >
}

interface Column {
  readonly feature: string
  readonly mean: number
  readonly spread: number
  readonly freedom: number
}

const innerFolds = 5

/** Ridge regression on standardised features; the penalty is chosen by grouped cross-validation within the examples. */
export function learn(examples: readonly Example[], plan: LearningPlan): LearnedWeights {
  const columns = columnsOf(examples, plan)
  const size = columns.length
  const intercept = mean(examples.map(({ score }) => score))
  const target = examples.map(({ score }) => score - intercept)
  const matrix = new Float64Array(examples.length * size)
  examples.forEach(({ features }, row) => {
    columns.forEach((column, at) => {
      const value = features.get(column.feature) ?? 0
      matrix[row * size + at] = ((value - column.mean) / column.spread) * column.freedom
    })
  })
  const folds = groupedFolds(
    examples.map(({ group }) => group),
    innerFolds,
    'within',
  )
  const rowsOfFold = Array.from({ length: innerFolds }, (_, fold) =>
    folds.flatMap((value, row) => (value === fold ? [row] : [])),
  )
  const parts = rowsOfFold.map((rows) => productsOf(matrix, size, rows, target))
  const all = sumOf(parts)
  const penalty = choosePenalty(plan.penalties, (candidate) => {
    const predicted = new Array<number>(examples.length).fill(0)
    parts.forEach((part, fold) => {
      const weights = ridgeWeights(withoutProducts(all, part), candidate)
      for (const row of rowsOfFold[fold] ?? []) predicted[row] = dot(matrix, row, weights)
    })
    return pearson(predicted, target)
  })
  const weights = ridgeWeights(all, penalty)
  const features = columns.map(
    ({ feature, mean: middle, spread, freedom }, at) =>
      [feature, { mean: middle, spread, weight: (weights[at] ?? 0) * freedom }] as const,
  )
  return { penalty, intercept, features: new Map(features) }
}

/** The score that learned weights give to features. */
export function predict(learned: LearnedWeights, features: Features): number {
  let score = learned.intercept
  for (const [feature, { mean: middle, spread, weight }] of learned.features) {
    score += (((features.get(feature) ?? 0) - middle) / spread) * weight
  }
  return score
}

function columnsOf(examples: readonly Example[], plan: LearningPlan): readonly Column[] {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort()
  return names.flatMap((feature) => {
    const values = examples.map(({ features }) => features.get(feature) ?? 0)
    const usual = values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
    if (values.filter((value) => value !== usual).length < plan.leastTexts) return []
    const middle = mean(values)
    const spread = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
    return [{ feature, mean: middle, spread, freedom: plan.freedomOf(feature) }]
  })
}

function choosePenalty(penalties: readonly number[], agreementOf: (penalty: number) => number): number {
  const tried = penalties.map((penalty) => ({ penalty, agreement: agreementOf(penalty) }))
  return tried.reduce((best, one) => (one.agreement > best.agreement ? one : best)).penalty
}

function dot(matrix: Float64Array, row: number, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < weights.length; at += 1)
    sum += (matrix[row * weights.length + at] ?? 0) * (weights[at] ?? 0)
  return sum
}

function sumOf(parts: readonly Products[]): Products {
  const size = parts[0]?.size ?? 0
  const columns = new Float64Array(size * size)
  const target = new Float64Array(size)
  for (const part of parts) {
    part.columns.forEach((value, at) => (columns[at] = (columns[at] ?? 0) + value))
    part.target.forEach((value, at) => (target[at] = (target[at] ?? 0) + value))
  }
  return { size, columns, target }
}
