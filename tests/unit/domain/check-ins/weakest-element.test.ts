import { describe, expect, it } from 'vitest'
import type { Steps } from '../../../../src/domain/check-ins/check-in-item'
import { readTrust } from '../../../../src/domain/check-ins/weakest-element'

function firstOf(steps: Steps): string {
  const reading = readTrust(steps)
  return reading.kind === 'nothing' ? 'nothing' : `${reading.kind}: ${reading.first.item.id}`
}

describe('readTrust', () => {
  it.each<[string, Steps, string]>([
    ['names the lowest element', { relationship: 4, judgement: 2, consistency: 5 }, 'weakest: judgement'],
    [
      'lets the relationship go first where two stand alike',
      { consistency: 2, relationship: 2, judgement: 4 },
      'weakest: relationship',
    ],
    [
      'lets judgement go before consistency where they stand alike',
      { relationship: 5, consistency: 2, judgement: 2 },
      'weakest: judgement',
    ],
    [
      'does not read one step as a difference',
      { relationship: 4, judgement: 3, consistency: 4, generosity: 3 },
      'even: relationship',
    ],
    ['finds all alike even', { relationship: 1, judgement: 1, consistency: 1 }, 'even: relationship'],
    [
      'keeps the element first where a habit is only one step lower',
      { relationship: 5, consistency: 3, generosity: 2 },
      'weakest: consistency',
    ],
    [
      'names a habit that is clearly lower than each element',
      { relationship: 4, judgement: 4, consistency: 4, responsiveness: 1 },
      'weakest: responsiveness',
    ],
    [
      'names a habit where no element was answered',
      { transparency: 1, generosity: 4 },
      'weakest: transparency',
    ],
    ['calls a single answer even', { judgement: 2 }, 'even: judgement'],
    ['says nothing of no answers', {}, 'nothing'],
    ['leaves out what it does not know', { telepathy: 1 }, 'nothing'],
  ])('%s', (_, steps, expected) => {
    expect(firstOf(steps)).toBe(expected)
  })

  it('lists the others, the weakest first', () => {
    const reading = readTrust({ relationship: 3, judgement: 5, consistency: 1, generosity: 2 })
    expect(reading.kind === 'nothing' ? [] : reading.others.map(({ item }) => item.id)).toEqual([
      'generosity',
      'relationship',
      'judgement',
    ])
  })
})
