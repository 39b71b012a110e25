import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreements } from '../../../../../src/domain/coach/measures/agreement'
import { learnedMeasures } from '../../../../../src/domain/coach/measures/learned-measures'

const page = readFileSync('docs/coach.md', 'utf8').replaceAll('**', '')
const written = (value: number) => value.toFixed(3).replace(/^0/u, '')

describe('how well the measures agree with people', () => {
  const figures = [learnedMeasures.receptiveness, learnedMeasures.uptake].flatMap(
    (measure) => measure.crossValidated,
  )

  it.each(figures)('is documented as it was measured: $name', ({ value, interval: [low, high] }) => {
    expect(page).toContain(`${written(value)} (${written(low)} to ${written(high)})`)
  })

  it('is told by the app as it is documented', () => {
    for (const { name, value, from, to } of agreements) {
      expect(page, name).toContain(`${written(value)} (${written(from)} to ${written(to)})`)
    }
  })
})
