import { describe, expect, it } from 'vitest'
import {
  describeForecastAgainstOutcome,
  outcomeSteps,
} from '../../../../src/domain/reflections/outcome-scale'

const allSteps = outcomeSteps.map((_phrase, step) => step)

describe('the forecast beside the outcome', () => {
  it.each([
    [3, 7, 'It went much better than you feared.'],
    [3, 4, 'It went a little better than you feared'],
    [6, 10, 'It went much better than you expected.'],
    [7, 8, 'It went a little better than you expected.'],
    [2, 2, 'It went as you feared, and you held the conversation all the same.'],
    [7, 7, 'It went as you expected.'],
    [6, 4, 'It went a little less well than you expected.'],
    [8, 2, 'It went worse than you expected'],
  ])('tells a forecast of %i and an outcome of %i apart', (forecast, outcome, beginning) => {
    expect(describeForecastAgainstOutcome(forecast, outcome)).toMatch(new RegExp(`^${beginning}`))
  })

  it('says that honest talk often goes better than feared only where it was feared and did', () => {
    for (const forecast of allSteps) {
      for (const outcome of allSteps) {
        const sentence = describeForecastAgainstOutcome(forecast, outcome)
        expect(/honest talk often does/i.test(sentence)).toBe(forecast < 5 && outcome > forecast)
      }
    }
  })

  it('never scolds, whatever the two were', () => {
    for (const forecast of allSteps) {
      for (const outcome of allSteps) {
        expect(describeForecastAgainstOutcome(forecast, outcome)).not.toMatch(/fail|wrong|should|mistake|!/i)
      }
    }
  })
})
