import type { Wording } from '../../src/domain/insights/wording'
import type { SeededRandom } from './seeded-random'

/** Rules of the coach that find something in most drafts, with how often they do in a hundred words. */
const rates: readonly (readonly [rule: string, inHundredWords: number])[] = [
  ['acknowledgement', 1.2],
  ['hedge', 0.9],
  ['limiter', 0.5],
  ['negation-density', 0.4],
  ['absolute', 0.3],
  ['gratitude', 0.3],
]

/** Counts as the coach would have made them; counting the words of ten thousand meetings would take too long. */
export function seededWording(random: SeededRandom): Wording {
  const words = random.integer(20, 180)
  const findings = rates.flatMap(([rule, rate]) => {
    const count = Math.floor((words / 100) * rate + random.next())
    return count === 0 ? [] : [[rule, count] as const]
  })
  return {
    words,
    findings: Object.fromEntries(findings),
    saidBack: random.integer(0, 3),
    asked: random.integer(0, 6),
  }
}
