import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const choosingTheMedium: Play = translated({
  id: 'choosing-the-medium',
  name: 'Choosing the medium',
  purpose: 'Decide how to hold it: face to face, by voice, in writing, or one after the other.',
  whenToUse: [
    'You are about to write a long message on something delicate.',
    'The matter is tangled, and could be taken in several ways.',
    'You need both a real talk and something to look up afterwards.',
  ],
  whenNotToUse: ['It is light and friendly. Use what is at hand.', 'Somebody is in distress. Call them now.'],
  preparationMinutes: 3,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    { kind: 'medium-advisor' },
    {
      kind: 'prompt',
      prompt: {
        id: 'switch-signal',
        label: 'When I will switch',
        hint: 'The sign that this is not working, and what you will suggest then.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'say-why',
      title: 'Say why this way',
      guidance: 'Tell them why you chose it and how long it takes, and ask whether it suits them.',
      starters: [
        'I wanted to talk rather than write, because …',
        'Does this suit you, and is now a good time?',
      ],
    },
    {
      id: 'watch',
      title: 'Watch for the signs',
      guidance:
        'Answers grow long and sharp, or suddenly short. The same thing is explained a third time. ' +
        'Text hides tone, yours included.',
      starters: ['How did my message come across to you?', 'We may mean different things by …'],
    },
    {
      id: 'switch',
      title: 'Switch in time',
      guidance:
        'When meaning or feeling is in doubt, move closer. When details pile up, move to writing. Say why.',
      starters: [
        'Could we talk for ten minutes? I would like to hear you properly.',
        'Shall we turn the cameras off and talk?',
        'This is getting detailed. May I write it down for you to correct?',
      ],
    },
    {
      id: 'close-in-writing',
      title: 'Close in writing',
      guidance: 'Afterwards send a short recap: what was agreed, who does what by when, what is still open.',
      starters: [
        'This is how I understood what we agreed: …',
        'Still open: …',
        'Please correct what I got wrong.',
      ],
    },
  ],
  reflect: [
    {
      id: 'medium-helped',
      label: 'Did the medium help?',
      hint: 'Where it carried you, and where it got in the way.',
      isRequired: false,
    },
    {
      id: 'medium-next-time',
      label: 'What I would choose next time',
      hint: 'For this person, and for this kind of matter.',
      isRequired: false,
    },
  ],
  sourceIds: ['dennis-2008', 'kruger-2005', 'daft-1986', 'carlson-1999'],
  fromExperience: null,
})
