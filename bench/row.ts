import { percentile } from './statistics'

/** One measurement of the app beside its floor, taken in the same run. */
export interface Row {
  readonly name: string
  /** How many samples of the app there are; the floor has about as many. */
  readonly n: number
  readonly unit: 'ms' | 'MB' | 'kB'
  readonly p50: number
  readonly p95: number
  /** What the least that does the same costs: its p50, or its p95 where the row is judged by that. */
  readonly floor: number
  /** The app's value divided by the floor. */
  readonly ratio: number
}

/** Which value is set against the floor's: the usual one, or for keys the one that is felt. */
export type JudgedBy = 'p50' | 'p95'

const shares: Readonly<Record<JudgedBy, number>> = { p50: 0.5, p95: 0.95 }

export function rowOf(
  name: string,
  unit: Row['unit'],
  samples: readonly number[],
  floorSamples: readonly number[],
  judgedBy: JudgedBy = 'p50',
): Row {
  const p50 = percentile(samples, shares.p50)
  const p95 = percentile(samples, shares.p95)
  const floor = percentile(floorSamples, shares[judgedBy])
  const judged = judgedBy === 'p50' ? p50 : p95
  return {
    name,
    n: samples.length,
    unit,
    p50: rounded(p50),
    p95: rounded(p95),
    floor: rounded(floor),
    ratio: rounded(judged / floor),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
