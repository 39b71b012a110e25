import { media } from '../../../../src/domain/medium/medium'
import {
  situationInputs,
  unknownSituation,
  type ScaleStep,
  type Situation,
} from '../../../../src/domain/medium/situation'

const answers: readonly (ScaleStep | null)[] = [null, 1, 2, 3, 4, 5]
const preferences = [null, null, ...media]

/**
 * Situations spread evenly over all that there are, always the same ones, unanswered inputs and preferences
 * included.
 */
export function sampleSituations(count: number): readonly Situation[] {
  const next = startPseudoRandomNumbers(20_080)
  return Array.from({ length: count }, () => {
    const chosen = situationInputs.map((input) => [input, pick(answers, next)] as const)
    return { ...unknownSituation, ...Object.fromEntries(chosen), preferredMedium: pick(preferences, next) }
  })
}

/** The same, with every one of the nine inputs answered. */
export function sampleAnsweredSituations(count: number): readonly Situation[] {
  const next = startPseudoRandomNumbers(575_600)
  return Array.from({ length: count }, () => {
    const chosen = situationInputs.map((input) => [input, pick(answers.slice(1), next)] as const)
    return { ...unknownSituation, ...Object.fromEntries(chosen) }
  })
}

function pick<Value>(values: readonly Value[], next: () => number): Value {
  const value = values[Math.floor(next() * values.length)]
  if (value === undefined) throw new Error('There is nothing to pick from')
  return value
}

/** A linear congruential generator: numbers from 0 up to 1, the same for the same seed. */
function startPseudoRandomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
