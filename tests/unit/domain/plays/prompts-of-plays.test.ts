import { describe, expect, it } from 'vitest'
import { preparePromptsOf, reflectPromptsOf } from '../../../../src/domain/plays/prompts-of-plays'
import { playsNamed } from '../../../support/plays-named'

describe('the prompts of the chosen plays', () => {
  it('come in the order of the plays', () => {
    expect(
      reflectPromptsOf(playsNamed('choosing-the-medium', 'difficult-truth')).map((prompt) => prompt.id),
    ).toEqual(['medium-helped', 'medium-next-time', 'openness-or-withdrawal', 'candid-and-kind'])
  })

  it('leave out the parts that are more than a text', () => {
    const asked = preparePromptsOf(playsNamed('objection-acknowledgement', 'choosing-the-medium'))
    expect(asked.map((prompt) => prompt.id)).toEqual(['could-change-my-mind', 'switch-signal'])
  })

  it('are asked once when a play is named twice', () => {
    const once = preparePromptsOf(playsNamed('difficult-truth'))
    expect(preparePromptsOf(playsNamed('difficult-truth', 'difficult-truth'))).toEqual(once)
  })

  it('pass over plays that this version does not know', () => {
    expect(preparePromptsOf(playsNamed('from-a-later-version'))).toEqual([])
    expect(reflectPromptsOf(playsNamed('from-a-later-version', 'difficult-truth'))).toHaveLength(2)
  })
})
