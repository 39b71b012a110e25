import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { agreements } from '../../../../../src/domain/coach/measures/agreement'

const documented = readFileSync('docs/coach.md', 'utf8')

const written = (figure: number) => figure.toFixed(3).replace(/^0/u, '')

it.each(agreements)('says of “$name” what docs/coach.md says', ({ value, from, to }) => {
  expect(documented).toContain(written(value))
  expect(documented).toContain(`(${written(from)} to ${written(to)})`)
})
