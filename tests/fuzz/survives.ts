import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fuzzSettings } from './fuzz-settings'

/** Longer than anything that a person would wait for, on a machine with other things to do. */
const longestCallMs = 5_000

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]

const namesOf = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join())

export interface Survival<T> {
  readonly given: fc.Arbitrary<T>
  readonly act: (value: T) => unknown
  /** The errors by which it refuses what it cannot take; any other is a crash. */
  readonly refusals?: readonly (new (...given: never[]) => Error)[]
  /** How many values a run of all tests has time for. */
  readonly shortRuns?: number
}

/**
 * Makes a test of a target: whatever it is given, it ends within its time, by an answer or by an error of its own, and
 * no object of the language is changed. What breaks is told with the seed that brings it back.
 */
export function survives<T>(name: string, { given, act, refusals = [], shortRuns = 40 }: Survival<T>): void {
  const runs = fuzzSettings.runs ?? shortRuns
  it(`${name} survives whatever it is given`, { timeout: 600_000 }, async () => {
    const before = namesOf()
    const property = fc.asyncProperty(given, async (value) => {
      const startedMs = performance.now()
      try {
        await act(value)
      } catch (error) {
        if (!refusals.some((refusal) => error instanceof refusal)) throw error
      }
      const tookMs = Math.round(performance.now() - startedMs)
      expect(tookMs, 'milliseconds').toBeLessThan(longestCallMs)
      expect(namesOf()).toEqual(before)
    })
    await fc.assert(property, { seed: fuzzSettings.seed, numRuns: runs, interruptAfterTimeLimit: 300_000 })
  })
}
