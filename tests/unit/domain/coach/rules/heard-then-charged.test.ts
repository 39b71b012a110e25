import { describe, expect, it } from 'vitest'
import { wordsMarked } from '../../../../support/coached'

describe('a charge after a polite beginning', () => {
  it.each([
    ['trait-word', 'I understand your concern but honestly you’re being unrealistic.', ['unrealistic']],
    ['trait-word', 'I hear you, and you are being unfair.', ['unfair']],
    ['accusing-you', 'I hear you, you always exaggerate.', ['you always exaggerate']],
    ['unasked-advice', 'You just need to stick to the plan.', ['You just need to']],
  ] as const)('is found by %s in “%s”', (rule, text, words) => {
    expect(wordsMarked(rule, text)).toEqual(words)
  })

  it.each([
    ['trait-word', 'You said that he is being unfair, and that it hurt.'],
    ['trait-word', 'An unrealistic plan helps nobody, as you said.'],
    ['accusing-you', 'You feel that they never listen to you.'],
    ['hedge', 'As you may know, we looked at the price again.'],
  ] as const)('%s leaves “%s” alone', (rule, text) => {
    expect(wordsMarked(rule, text)).toEqual([])
  })
})
