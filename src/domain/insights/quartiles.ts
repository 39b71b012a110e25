export interface Quartiles {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** The quartiles of at least one value, in any order; between two values in proportion (type 7 of Hyndman & Fan 1996). */
export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = Float64Array.from(values).sort()
  return { low: at(sorted, 0.25), middle: at(sorted, 0.5), high: at(sorted, 0.75) }
}

function at(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const before = sorted[Math.floor(place)] ?? 0
  const after = sorted[Math.ceil(place)] ?? before
  return before + (after - before) * (place - Math.floor(place))
}
