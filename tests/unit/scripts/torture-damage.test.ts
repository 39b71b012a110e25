import { expect, it } from 'vitest'
import { runDamage } from '../../../scripts/torture/damage/run-damage'
import { SeededRandom } from '../../../scripts/seed/seeded-random'

it('damages a library in 300 random ways, and each is found, kept, and made good where it can be', async () => {
  const random = new SeededRandom('always the same damages')
  const { damaged, losses } = await runDamage({
    count: 300,
    random,
    meetings: 24,
    atOnce: 30,
    tell: () => undefined,
  })
  expect(losses).toEqual([])
  expect(damaged).toBe(300)
}, 120_000)
