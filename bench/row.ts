import { describeAim, isMet, type Aim } from './aim'
import { aimOf, type Measure } from './measures'
import { percentile } from './statistics'

/** One measurement of the app beside its floor, taken in the same run. */
export interface MeasuredRow {
  readonly name: string
  /** How many samples of the app there are; the floor has about as many. */
  readonly n: number
  readonly unit: Unit
  readonly p50: number
  readonly p95: number
  /** What the least that does the same costs: its p50, or its p95 where the row is judged by that. */
  readonly floor: number
  /** The app's value divided by the floor. */
  readonly ratio: number
  /** What it should come to, in words, or null where nothing is asked of it. */
  readonly aim: string | null
  readonly isAimMet: boolean | null
}

/** One that could not be taken here, and why. */
export interface MissingRow {
  readonly name: string
  readonly missing: string
}

export type Row = MeasuredRow | MissingRow

type Unit = 'ms' | 'MB' | 'kB' | 'B'

/** Which value is set against the floor's: the usual one, or for keys the one that is felt. */
export type JudgedBy = 'p50' | 'p95'

const shares: Readonly<Record<JudgedBy, number>> = { p50: 0.5, p95: 0.95 }

export interface RowSamples {
  readonly measure: Measure
  /** The library's name; null for a measure that no library plays a part in. */
  readonly size: string | null
  readonly unit: Unit
  readonly samples: readonly number[]
  readonly floorSamples: readonly number[]
  readonly judgedBy?: JudgedBy
}

export function rowOf({
  measure,
  size,
  unit,
  samples,
  floorSamples,
  judgedBy = 'p50',
}: RowSamples): MeasuredRow {
  const p50 = percentile(samples, shares.p50)
  const p95 = percentile(samples, shares.p95)
  const floor = percentile(floorSamples, shares[judgedBy])
  const value = judgedBy === 'p50' ? p50 : p95
  const aim: Aim | null = aimOf(measure, size ?? '')
  return {
    name: size === null ? measure : `${measure}/${size}`,
    n: samples.length,
    unit,
    p50: rounded(p50),
    p95: rounded(p95),
    floor: rounded(floor),
    ratio: rounded(value / floor),
    aim: aim === null ? null : describeAim(aim, unit),
    isAimMet: aim === null ? null : isMet(aim, { value, floor, p95 }),
  }
}

export function missingRow(measure: Measure, size: string, missing: string): MissingRow {
  return { name: `${measure}/${size}`, missing }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
