import { describe, expect, it } from 'vitest'
import type { Steps } from '../../../../src/domain/check-ins/check-in-item'
import { describeTrustOverTime, trustLines } from '../../../../src/domain/check-ins/trust-over-time'

const taken = (month: number, steps: Steps) => ({ takenAt: `2026-0${month}-02T09:00:00.000Z`, steps })

describe('trustLines', () => {
  it('follow each item from the earliest answer on, however they are given', () => {
    const lines = trustLines([taken(3, { relationship: 4 }), taken(1, { relationship: 2, generosity: 3 })])
    expect(lines.map(({ item, points }) => [item.id, points.map(({ step }) => step)])).toEqual([
      ['relationship', [2, 4]],
      ['generosity', [3]],
    ])
  })

  it('leave out what was never answered, and what this version does not know', () => {
    expect(trustLines([taken(1, { telepathy: 3 })])).toEqual([])
  })
})

describe('describeTrustOverTime', () => {
  it.each<[string, ReturnType<typeof taken>[], RegExp]>([
    ['says that one is only a beginning', [taken(1, { relationship: 2 })], /^One check-in so far/],
    [
      'names what rose and what fell, the most first',
      [taken(1, { relationship: 2, judgement: 4 }), taken(2, { relationship: 4, judgement: 3 })],
      /^Relationship rose from “Distant” to “Warm”; Judgement and expertise fell from .* to .*”\.$/,
    ],
    [
      'makes little of one step',
      [taken(1, { relationship: 2 }), taken(2, { relationship: 3 })],
      /One step may be no more than the mood of a day\.$/,
    ],
    [
      'says that nothing moved',
      [taken(1, { relationship: 2 }), taken(2, { relationship: 2 })],
      /^The answers stand where they stood at first\.$/,
    ],
  ])('%s', (_, history, expected) => {
    expect(describeTrustOverTime(trustLines(history))).toMatch(expected)
  })
})
