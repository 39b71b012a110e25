import { describe, expect, it } from 'vitest'
import { knownFor, type KnownNeeds } from '../../../../../src/renderer/features/prepare/known-needs'

const people = [
  { id: 'ana', name: 'Ana' },
  { id: 'ben', name: 'Ben' },
]
const answer = { id: 'a', answeredAt: '2026-03-01T09:00:00.000Z', meetingId: null }
const needs: KnownNeeds = [
  { ...answer, personId: 'ana', question: 'goals', certainty: 'known', text: 'A calm launch.' },
  { ...answer, personId: 'ben', question: 'goals', certainty: 'assumed', text: 'To be asked.' },
]

describe('what is known already where a need is asked', () => {
  it('says of whom, and whether they said it or it is only supposed', () => {
    expect(knownFor('need-goals', needs, people)).toBe(
      'Known of Ana: A calm launch.\nAssumed so far of Ben: To be asked.',
    )
  })

  it('is nothing for another need, and for other prompts', () => {
    expect(knownFor('need-constraints', needs, people)).toBeNull()
    expect(knownFor('goals', needs, people)).toBeNull()
    expect(knownFor('what-i-assume', needs, people)).toBeNull()
  })
})
