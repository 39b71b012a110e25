import { describe, expect, it } from 'vitest'
import { fieldOfPrompt } from '../../../../src/domain/coach/field-of-prompt'
import { whatWasHeard, whatWasHeardInRoom } from '../../../../src/domain/coach/what-was-heard'
import { corePrompts, sensitivePrompts } from '../../../../src/domain/meetings/readiness'
import { builtInPlays } from '../../../../src/domain/plays/built-in-plays'
import { preparePromptsOf } from '../../../../src/domain/plays/prompts-of-plays'

describe('the coached fields', () => {
  it('are the answers that will be said, and none of the other side’s words or of one’s own thoughts', () => {
    const prompts = [...corePrompts, ...sensitivePrompts, ...preparePromptsOf(builtInPlays)]
    const coached = prompts.map(({ id }) => id).filter((id) => fieldOfPrompt(id) !== null)
    expect(new Set(coached)).toEqual(
      new Set(['first-sentence', 'say-back', 'check-question', 'hard-truth', 'ask-or-offer', 'what-changes']),
    )
    expect(fieldOfPrompt('constructor')).toBeNull()
  })

  it('know what the other side holds where it is said back', () => {
    const preparation = {
      answers: { 'their-view': 'I gave my word. ', facts: 'A list.' },
      objections: [{ text: 'Too short.' }, { text: ' ' }],
    }
    expect(whatWasHeard('say-back', preparation)).toBe('I gave my word.\nToo short.')
    expect(whatWasHeard('first-sentence', preparation)).toBeNull()
    expect(whatWasHeard('say-back', { answers: {}, objections: [] })).toBeNull()
  })

  it('know after the talk what came up in it, and nothing that was only expected', () => {
    const raisedAt = '2026-03-03T09:10:00.000Z'
    const heard = {
      answers: { 'their-view': 'I gave my word.' },
      objections: [
        { text: 'Too short.', raisedAt },
        { text: 'Nobody asked.', raisedAt: null },
      ],
      captures: [
        { kind: 'need', text: 'Time to explain' },
        { kind: 'decision', text: 'We start in May' },
      ],
    } as const
    expect(whatWasHeardInRoom(heard)).toBe('I gave my word.\nToo short.\nTime to explain')
    expect(whatWasHeardInRoom({ answers: {}, objections: [], captures: [] })).toBeNull()
  })
})
