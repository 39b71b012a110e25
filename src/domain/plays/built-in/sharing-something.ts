import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const sharingSomething: Play = translated({
  id: 'sharing-something',
  name: 'Sharing something of myself',
  purpose: 'Tell something true and small of your own, so that they can see who they are dealing with.',
  whenToUse: [
    'You work well together, and still know little of each other.',
    'You ask for openness, and somebody has to begin.',
    'What you have been through bears on what they are going through now.',
  ],
  whenNotToUse: [
    'It is still raw, or you need something from them by telling it.',
    'They are in the middle of their own trouble. Listen first.',
  ],
  preparationMinutes: 5,
  isSensitive: false,
  asksForOpenness: true,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'own-story',
        label: 'What I will tell',
        hint: 'A story of your own that is true, has to do with this, and is safe to tell here.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'will-not-share',
        label: 'What I will not share',
        hint: 'Where the story stops. Other people’s secrets stay out of it.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'find-the-moment',
      title: 'Find the moment',
      guidance: 'Wait until it has to do with what they said, and they have finished saying it.',
      starters: [
        'That reminds me of something of my own. May I tell you?',
        'I know a little of that myself.',
      ],
    },
    {
      id: 'tell-it-short',
      title: 'Tell it short',
      guidance: 'Half a minute: what happened, how it was for you. No moral at the end.',
      starters: [
        'When I was new to this, I …',
        'I once got this wrong: …',
        'What I find hard about it myself is …',
      ],
    },
    {
      id: 'leave-room',
      title: 'Leave room',
      guidance: 'Stop, and give it back to them. Do not ask for a story in return.',
      starters: ['Enough of me. How is it for you?', 'I thought of it while you were speaking.'],
    },
    {
      id: 'watch-the-response',
      title: 'Watch the response',
      guidance:
        'They lean in, add something, or change the subject. All three are answers; follow whichever comes.',
      starters: ['Thank you for telling me that.', 'We can leave it there.'],
    },
  ],
  reflect: [
    {
      id: 'reciprocated',
      label: 'Did they answer with something of their own?',
      hint: 'What they told, or how they let it pass. Neither is a verdict.',
      isRequired: false,
    },
    {
      id: 'right-for-setting',
      label: 'Did it feel right for the setting?',
      hint: 'What told you so; and would you say more, the same or less next time?',
      isRequired: false,
    },
  ],
  sourceIds: ['levine-2018', 'mayer-1995', 'zenger-2019'],
  fromExperience:
    'That a small true story tends to invite one in return is experience; none of these works tested it in a ' +
    'meeting at work. How far to go depends on the place.',
})
