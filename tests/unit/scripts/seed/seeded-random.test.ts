import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../../../scripts/seed/seeded-random'
import { recordIdSchema } from '../../../../src/domain/records/record-id'

const drawn = (seed: string, count: number) => {
  const random = new SeededRandom(seed)
  return Array.from({ length: count }, () => random.next())
}

describe('seeded randomness', () => {
  it('repeats itself for the same seed, and not for one that differs in a letter', () => {
    expect(drawn('meeting/1', 20)).toEqual(drawn('meeting/1', 20))
    expect(drawn('meeting/1', 20)).not.toEqual(drawn('meeting/2', 20))
  })

  it('spreads evenly from 0 to below 1', () => {
    const values = drawn('spread', 10_000)
    const tenths = values.reduce<number[]>((counts, value) => {
      const tenth = Math.floor(value * 10)
      counts[tenth] = (counts[tenth] ?? 0) + 1
      return counts
    }, Array<number>(10).fill(0))
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('reaches both ends of a range of whole numbers', () => {
    const random = new SeededRandom('range')
    const values = new Set(Array.from({ length: 200 }, () => random.integer(3, 5)))
    expect([...values].sort()).toEqual([3, 4, 5])
  })

  it('samples different values, and all of them when there are too few', () => {
    const random = new SeededRandom('sample')
    expect(new Set(random.sample(['a', 'b', 'c', 'd'], 3)).size).toBe(3)
    expect(random.sample(['a', 'b'], 5).sort()).toEqual(['a', 'b'])
  })

  it('picks by weight', () => {
    const random = new SeededRandom('weights')
    const choices = [
      ['often', 9],
      ['rarely', 1],
      ['never', 0],
    ] as const
    const picks = Array.from({ length: 2000 }, () => random.weighted(choices))
    expect(picks.filter((pick) => pick === 'often').length).toBeGreaterThan(1700)
    expect(picks).not.toContain('never')
  })

  it('makes ids as the app does', () => {
    const id = new SeededRandom('id').id()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(recordIdSchema.safeParse(id).success).toBe(true)
  })
})
