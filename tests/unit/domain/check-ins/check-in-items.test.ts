import { describe, expect, it } from 'vitest'
import { wordOfStep, type CheckInItem } from '../../../../src/domain/check-ins/check-in-item'
import { settingItems } from '../../../../src/domain/check-ins/setting-items'
import {
  findTrustItem,
  trustElements,
  trustHabits,
  trustItems,
} from '../../../../src/domain/check-ins/trust-items'

const all: readonly CheckInItem[] = [...trustItems, ...settingItems]

describe('the items of the check-ins', () => {
  it('are three elements and four habits of trust, and five things about a place', () => {
    expect(trustElements).toHaveLength(3)
    expect(trustHabits).toHaveLength(4)
    expect(settingItems).toHaveLength(5)
  })

  it('have ids and names of their own', () => {
    for (const items of [trustItems, settingItems]) {
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      expect(new Set(items.map(({ name }) => name)).size).toBe(items.length)
    }
  })

  it.each(all.map((item) => [item.name, item] as const))(
    'asks about “%s” with behaviours and five different words',
    (_, { question, behaviours, steps }) => {
      expect(question).toMatch(/\?$/)
      expect(behaviours.length).toBeGreaterThanOrEqual(2)
      expect(new Set(steps).size).toBe(5)
      // Words, never bare numbers, and short enough to stand at the end of a scale.
      for (const word of steps) {
        expect(word).not.toMatch(/\d/)
        expect(word.length).toBeLessThanOrEqual(22)
      }
    },
  )

  it('say the word of a step', () => {
    const relationship = findTrustItem('relationship')
    expect(relationship && wordOfStep(relationship, 1)).toBe('Strained')
    expect(relationship && wordOfStep(relationship, 5)).toBe('Close')
  })

  it('leave an item of a newer version unknown', () => {
    expect(findTrustItem('telepathy')).toBeUndefined()
  })
})
