import { z } from 'zod'
import { poissonInterval } from './poisson-interval'
import { quartilesOf } from './quartiles'
import { wilsonInterval } from './wilson-interval'

/** A number with the range that goes with it, or the word that there is too little to tell one. */
export const measuredSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('told'), value: z.number(), low: z.number(), high: z.number() }),
  z.object({ kind: z.literal('too-little') }),
])

export type Measured = z.infer<typeof measuredSchema>

/** Of fewer meetings, promises or check-ins than this nothing is told but how many they are. */
export const leastToTell = 5

export const tooLittle: Measured = { kind: 'too-little' }

/** A share between 0 and 1 of `hits` in `tries`, told from `n` things, with its 95 % interval after Wilson (1927). */
export function shareOf(hits: number, tries: number, n: number = tries): Measured {
  if (n < leastToTell || tries === 0) return tooLittle
  return { kind: 'told', value: hits / tries, ...wilsonInterval(hits, tries) }
}

/** The middle of the values, and the quartiles on both sides of it: half of all values lie between them. */
export function middleOf(values: readonly number[]): Measured {
  if (values.length < leastToTell) return tooLittle
  const { low, middle, high } = quartilesOf(values)
  return { kind: 'told', value: middle, low, high }
}

/** How often something happens in each `per` of `amount`, told from `n` things, with a 95 % interval for a count. */
export function rateOf(count: number, amount: number, per: number, n: number): Measured {
  if (n < leastToTell || amount === 0) return tooLittle
  const { low, high } = poissonInterval(count)
  const each = per / amount
  return { kind: 'told', value: count * each, low: low * each, high: high * each }
}
