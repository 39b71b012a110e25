import { describe, expect, it } from 'vitest'
import type { LearnedMeasure } from '../../../../../src/domain/coach/measures/learned-measure'
import { learnedMeasures } from '../../../../../src/domain/coach/measures/learned-measures'
import { mannerFeatures } from '../../../../../src/domain/coach/measures/manner-features'
import { receptivenessOf } from '../../../../../src/domain/coach/measures/receptiveness'
import { uptakeOf } from '../../../../../src/domain/coach/measures/uptake'
import { uptakeFeatures } from '../../../../../src/domain/coach/measures/uptake-features'

const mend = 'the features changed since the weights were learned: run npm run coach:train'

function expectAsLearned(
  { probes }: LearnedMeasure,
  now: (text: string, heard: string) => { readonly features: number; readonly score: number },
): void {
  expect(probes.length).toBeGreaterThanOrEqual(20)
  for (const { text, heard, features, score } of probes) {
    const made = now(text, heard)
    expect(made.features, `${text}: ${mend}`).toBe(features)
    // The weights in the file are rounded.
    expect(Math.abs(made.score - score), `${text}: ${mend}`).toBeLessThan(0.005)
  }
}

describe('sentences whose scores are kept with the weights', () => {
  it('score for receptiveness as they did when the weights were learned', () => {
    expectAsLearned(learnedMeasures.receptiveness, (text) => ({
      features: mannerFeatures(text).size,
      score: receptivenessOf(text).score,
    }))
  })

  it('score for uptake as they did when the weights were learned', () => {
    expectAsLearned(learnedMeasures.uptake, (text, heard) => ({
      features: uptakeFeatures(text, heard).size,
      score: uptakeOf(text, heard).score,
    }))
  })
})
