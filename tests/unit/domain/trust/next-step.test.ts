import { describe, expect, it } from 'vitest'
import type { Steps } from '../../../../src/domain/check-ins/check-in-item'
import { trustItems } from '../../../../src/domain/check-ins/trust-items'
import { findSource } from '../../../../src/domain/plays/sources'
import { findTrustMove, trustMoves } from '../../../../src/domain/trust/moves'
import { nextStepFor } from '../../../../src/domain/trust/next-step'

const openPlace: Steps = { values: 4, safety: 4, oneself: 4, closeness: 4, leaders: 4 }
const closedPlace: Steps = { safety: 1 }

describe('the moves that build trust', () => {
  it('have one sentence, items that they help, and sources that are known', () => {
    for (const move of trustMoves) {
      expect(move.sentence).toMatch(/^[A-Z].*\.$/)
      expect(move.helps.length).toBeGreaterThanOrEqual(2)
      for (const id of move.sourceIds) expect(findSource(id)?.id).toBe(id)
      expect(findTrustMove(move.id)).toBe(move)
    }
  })

  it('help every item of the check-in in one way or another', () => {
    for (const { id } of trustItems) expect(trustMoves.some(({ helps }) => helps.includes(id))).toBe(true)
  })

  it('leave at least one for the relationship that asks for no openness', () => {
    expect(trustMoves.some((move) => move.helps[0] === 'relationship' && !move.asksForOpenness)).toBe(true)
  })
})

describe('nextStepFor', () => {
  const low: Steps = { relationship: 1, judgement: 4, consistency: 4 }

  it.each<[string, Steps, Steps | null, string]>([
    ['begins with listening for a poor relationship', low, null, 'listen-first'],
    [
      'takes help for it where generosity stands low too',
      { ...low, responsiveness: 4, generosity: 1 },
      null,
      'offer-help',
    ],
    ['offers openness where the place carries it', { ...low, transparency: 1 }, openPlace, 'something-true'],
    ['offers none where the place was not looked at', { ...low, transparency: 1 }, null, 'listen-first'],
    ['offers none where the place punishes it', { ...low, transparency: 1 }, closedPlace, 'listen-first'],
    [
      'takes a small promise for low consistency',
      { relationship: 4, judgement: 4, consistency: 1 },
      null,
      'small-promise',
    ],
    [
      'takes owning a mistake where little was told as well',
      { relationship: 4, consistency: 1, responsiveness: 4, transparency: 1 },
      null,
      'own-a-mistake',
    ],
    [
      'makes room for their priorities for low judgement',
      { relationship: 4, judgement: 1 },
      null,
      'make-room',
    ],
    [
      'shows the weighing where they see little of it',
      { relationship: 4, judgement: 1, transparency: 2 },
      null,
      'show-your-weighing',
    ],
    ['has a step for a clearly low habit alone', { generosity: 1, steadiness: 5 }, null, 'offer-help'],
  ])('%s', (_, steps, setting, expected) => {
    expect(nextStepFor(steps, setting)?.move.id).toBe(expected)
  })

  it('has nothing to offer without answers', () => {
    expect(nextStepFor({}, openPlace)).toBeNull()
  })

  it('says why, and that nothing stands out where all is even', () => {
    expect(nextStepFor({ ...low, responsiveness: 2 }, null)?.why).toBe(
      'This is for relationship, and it helps responsiveness too.',
    )
    expect(nextStepFor({ relationship: 4, judgement: 4 }, null)?.why).toBe(
      'Nothing stands out, so this begins with relationship.',
    )
  })

  it('finds a step for every mixture of answers, and the same one each time', () => {
    const steps = [1, 2, 3, 4, 5] as const
    for (const relationship of steps) {
      for (const judgement of steps) {
        for (const consistency of steps) {
          for (const generosity of steps) {
            const given: Steps = { relationship, judgement, consistency, generosity }
            const next = nextStepFor(given, null)
            expect(next).not.toBeNull()
            expect(nextStepFor(given, null)).toEqual(next)
          }
        }
      }
    }
  })
})
