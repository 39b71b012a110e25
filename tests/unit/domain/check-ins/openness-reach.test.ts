import { describe, expect, it } from 'vitest'
import type { Steps } from '../../../../src/domain/check-ins/check-in-item'
import {
  opennessReachOf,
  opennessWords,
  type OpennessReach,
} from '../../../../src/domain/check-ins/openness-reach'

describe('opennessReachOf', () => {
  it.each<[string, Steps, OpennessReach]>([
    ['cannot tell without answers', {}, 'unknown'],
    ['cannot tell from two', { values: 5, oneself: 5 }, 'unknown'],
    ['goes far where all stands high', { values: 4, safety: 4, oneself: 4, closeness: 4, leaders: 4 }, 'far'],
    ['goes some way in the middle', { values: 3, safety: 3, oneself: 3, closeness: 3, leaders: 3 }, 'some'],
    [
      'stays careful where admitting costs, whatever else is good',
      { values: 5, safety: 2, oneself: 5 },
      'little',
    ],
    ['stays careful where leaders punish it', { values: 5, safety: 5, oneself: 5, leaders: 1 }, 'little'],
    ['says so at once where admitting costs, even with that answer alone', { safety: 1 }, 'little'],
    [
      'goes no farther than some way without knowing of the leaders',
      { values: 5, safety: 5, oneself: 5 },
      'some',
    ],
    ['goes a little way where most stands low', { values: 1, safety: 3, oneself: 2, leaders: 3 }, 'little'],
  ])('%s', (_, steps, expected) => {
    expect(opennessReachOf(steps)).toBe(expected)
  })

  it('has advice in words for each answer', () => {
    for (const { name, advice } of Object.values(opennessWords)) {
      expect(name).not.toBe('')
      expect(advice).toMatch(/\.$/)
    }
  })
})
