import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeWeights } from '../../../../src/domain/medium/describe-weights'

const page = readFileSync(new URL('../../../../docs/medium-advisor.md', import.meta.url), 'utf8')
const shown = describeWeights()

describe('the page about the medium advisor', () => {
  it.each(shown.tables)('shows the weights of $name as they are used', (weightTable) => {
    const { name, steps, rests, sources, rows } = weightTable
    const [, section = ''] = page.split(`### ${name}\n`)
    const table = section.split('\n### ')[0]
    expect(table).toContain(rests)
    expect(table).toContain(`*Sources: ${sources.join(', ')}.*`)
    expect(table).toContain(`| | ${steps.join(' | ')} |`)
    for (const row of rows) {
      expect(table).toContain(`| ${row.name} | ${row.points.map(withSign).join(' | ')} |`)
    }
  })

  it.each(shown.combinations)('shows what counts together: $name', ({ name, effects, sources }) => {
    const points = effects.map((effect) => `${effect.name} ${withSign(effect.points)}`).join(', ')
    expect(page).toContain(`| ${name} | ${points} | ${sources.join(', ')} |`)
  })

  it('says how a preference counts', () => {
    expect(page).toContain(shown.preference.text)
  })
})

function withSign(points: number): string {
  if (points === 0) return '0'
  return points > 0 ? `+${points}` : `−${-points}`
}
