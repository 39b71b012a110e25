import { SeededRandom } from '../seed/seeded-random'

const resamples = 1000

/**
 * The range that holds 95 % of a statistic over resamples, which draw whole groups of rows with replacement: the rows of one
 * conversation are not independent of one another.
 */
export function groupBootstrap(
  groups: readonly string[],
  statistic: (rows: readonly number[]) => number,
): readonly [number, number] {
  const rowsOf = new Map<string, number[]>()
  groups.forEach((group, row) => rowsOf.set(group, [...(rowsOf.get(group) ?? []), row]))
  const different = [...rowsOf.values()]
  const random = new SeededRandom('bootstrap')
  const values = Array.from({ length: resamples }, () =>
    statistic(different.flatMap(() => random.pick(different))),
  ).sort((a, b) => a - b)
  return [values[Math.floor(0.025 * resamples)] ?? 0, values[Math.floor(0.975 * resamples)] ?? 0]
}
