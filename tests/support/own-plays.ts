import type { ChosenPlay, OwnPlay } from '../../src/domain/plays/own-play'
import { builtAt } from './builders'

/** A play of the person’s own with a prompt, a step and a question for afterwards; what a test is about is given. */
export function anOwnPlay(given: Partial<OwnPlay> = {}): OwnPlay {
  return {
    schemaVersion: 1,
    id: 'own-play',
    name: 'The talk about money',
    purpose: 'Agree on a price with {person}.',
    whenToUse: ['When the price is open.'],
    whenNotToUse: [],
    preparationMinutes: 10,
    isSensitive: false,
    asksForOpenness: false,
    prepare: [
      {
        kind: 'prompt',
        prompt: {
          id: 'lowest-price',
          label: 'What {person} can pay',
          hint: 'As of {date}.',
          isRequired: true,
        },
      },
    ],
    steps: [
      {
        id: 'ask-first',
        title: 'Ask {person} first',
        guidance: 'Let them name it.',
        starters: ['What would help you with {purpose}?', 'Tell me more.'],
      },
    ],
    reflect: [{ id: 'price-found', label: 'Which price was it', hint: 'And whose.', isRequired: false }],
    sourceIds: [],
    fromExperience: null,
    copiedFrom: null,
    createdAt: builtAt,
    updatedAt: builtAt,
    ...given,
  }
}

/** The same as a meeting keeps it. */
export function aChosenPlay(given: Partial<ChosenPlay> = {}): ChosenPlay {
  const { schemaVersion, lineage, ...summary } = anOwnPlay()
  return { ...summary, earlierPrompts: [], ...given }
}
