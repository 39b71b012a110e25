import { sameValue } from './same-value'

/**
 * What became of a value that both sides changed, beyond taking both in: `both-kept` stands one below the other,
 * `newer-kept` dropped the older side's, which only a version of the record still has.
 */
export type Clash = 'both-kept' | 'newer-kept'

/** One value made of two, and what could not simply be taken in. */
export interface Merged<T> {
  readonly value: T
  readonly clashes: readonly Clash[]
}

/**
 * Makes one value of what two sides made of `base`; undefined when it is not known, or did not have the value. Which
 * side is the older one is settled for the whole record, so that both machines come to the same result.
 */
export type Merger<T> = (base: T | undefined, older: T, newer: T) => Merged<T>

export function merged<T>(value: T, ...clashes: Clash[]): Merged<T> {
  return { value, clashes }
}

/** The side that changed it, or null when both did. */
export function onlyChange<T>(base: T | undefined, older: T, newer: T): Merged<T> | null {
  if (sameValue(older, newer)) return merged(newer)
  if (base === undefined) return null
  if (sameValue(base, older)) return merged(newer)
  return sameValue(base, newer) ? merged(older) : null
}

/** A value that has no parts: where both sides changed it, the newer one counts. */
export function mergeWhole<T>(base: T | undefined, older: T, newer: T): Merged<T> {
  return onlyChange(base, older, newer) ?? merged(newer, 'newer-kept')
}

/** An object of which each part is merged in its own way. */
export function mergeParts<T extends object>(mergers: {
  readonly [K in keyof T]-?: Merger<T[K]>
}): Merger<T> {
  return (base, older, newer) => {
    const clashes: Clash[] = []
    const value: Partial<T> = {}
    for (const key of Object.keys(mergers) as (keyof T)[]) {
      const part = mergers[key](base?.[key], older[key], newer[key])
      if (part.value !== undefined) value[key] = part.value
      clashes.push(...part.clashes)
    }
    return { value: value as T, clashes }
  }
}
