import { SeededRandom } from '../seed/seeded-random'

/** For each row the number of its fold; rows of one group share it. The same groups and seed give the same folds. */
export function groupedFolds(groups: readonly string[], folds: number, seed: string): readonly number[] {
  const different = [...new Set(groups)].sort()
  const shuffled = new SeededRandom(seed).sample(different, different.length)
  const foldOf = new Map(shuffled.map((group, index) => [group, index % folds]))
  return groups.map((group) => foldOf.get(group) ?? 0)
}
