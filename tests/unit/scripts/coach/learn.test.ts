import { describe, expect, it } from 'vitest'
import { pearson, spearman } from '../../../../scripts/coach/correlation'
import { crossValidate } from '../../../../scripts/coach/cross-validate'
import { groupBootstrap } from '../../../../scripts/coach/group-bootstrap'
import { groupedFolds } from '../../../../scripts/coach/grouped-folds'
import { learn, predict, type Example } from '../../../../scripts/coach/learn'
import { SeededRandom } from '../../../../scripts/seed/seeded-random'

const random = new SeededRandom('learn')
const examples: readonly Example[] = Array.from({ length: 300 }, (_, index) => {
  const [kind, noise] = [random.next(), random.next()]
  const features = new Map([
    ['kind', kind],
    ['noise', noise],
    ['seldom', index < 5 ? 1 : 0],
  ])
  return { features, score: 2 * kind + 0.2 * random.next(), group: `g${index % 60}` }
})
const plan = { leastTexts: 15, freedomOf: () => 1, penalties: [0.1, 10, 10_000] }

describe('learning', () => {
  it('finds what the scores depend on, and leaves out what is too seldom', () => {
    const { features, penalty } = learn(examples, plan)
    expect([...features.keys()]).toEqual(['kind', 'noise'])
    expect(Math.abs(features.get('kind')?.weight ?? 0)).toBeGreaterThan(
      20 * Math.abs(features.get('noise')?.weight ?? 0),
    )
    expect(penalty).toBeLessThan(10_000)
  })

  it('is the same to the last digit each time', () => {
    const sample = examples[0]?.features ?? new Map()
    expect(predict(learn(examples, plan), sample)).toBe(predict(learn(examples, plan), sample))
  })

  it('predicts groups that it has not seen', () => {
    const scores = examples.map(({ score }) => score)
    expect(pearson(crossValidate(examples, plan, 5, 'one'), scores)).toBeGreaterThan(0.9)
    const shuffled = random.sample(scores, scores.length)
    const nonsense = examples.map((example, row) => ({ ...example, score: shuffled[row] ?? 0 }))
    expect(Math.abs(pearson(crossValidate(nonsense, plan, 5, 'one'), shuffled))).toBeLessThan(0.25)
  })
})

describe('folds', () => {
  it('keep a group together, and are of like size', () => {
    const groups = examples.map(({ group }) => group)
    const folds = groupedFolds(groups, 5, 'one')
    for (const group of new Set(groups)) {
      expect(new Set(folds.filter((_, row) => groups[row] === group)).size).toBe(1)
    }
    expect([0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length)).toEqual([
      60, 60, 60, 60, 60,
    ])
    expect(groupedFolds(groups, 5, 'two')).not.toEqual(folds)
  })
})

describe('agreement', () => {
  it('is 1 for the same order and 0 where one side is constant', () => {
    expect(spearman([1, 2, 3, 4], [1, 4, 9, 16])).toBeCloseTo(1, 10)
    expect(spearman([1, 2, 2, 3], [3, 2, 2, 1])).toBeCloseTo(-1, 10)
    expect(pearson([1, 2, 3], [5, 5, 5])).toBe(0)
  })

  it('has an interval that resampling of groups gives', () => {
    const values = Array.from({ length: 120 }, () => random.next())
    const width = (groups: number) => {
      const [low, high] = groupBootstrap(
        values.map((_, row) => `g${Math.floor((row * groups) / values.length)}`),
        (rows) => rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length,
      )
      return high - low
    }
    expect(width(120)).toBeGreaterThan(0)
    expect(width(120)).toBeLessThan(0.25)
  })
})
