import type { Play } from '../play'
import { effectOnThemPrompt } from './effect-on-them-prompt'
import { translated } from '../../../texts/translated'

/** What happened as a camera saw it is asked for every sensitive meeting; here it is set against the promise. */
export const repairingTrust: Play = translated({
  id: 'repairing-trust',
  name: 'Repairing trust',
  purpose: 'Own what went wrong between you, and make visible what changes.',
  whenToUse: [
    'You promised something, and it did not happen, or they heard too late.',
    'They have grown short with you since something you did.',
    'They check what they used to take on trust.',
  ],
  whenNotToUse: [
    'You do not see yet what you did. Ask them first, and listen.',
    'It would be to feel better yourself. Then it asks them for comfort.',
  ],
  preparationMinutes: 15,
  isSensitive: true,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'what-was-promised',
        label: 'What was promised',
        hint: 'In the words in which they heard it, and by when. Also what they could fairly expect.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'what-happened-instead',
        label: 'What happened instead',
        hint: 'What came, when, and when they were told.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'which-habit-failed',
        label: 'Which habit failed',
        hint: 'Responsiveness, consistency, transparency or generosity? One sentence on how.',
        isRequired: true,
      },
    },
    { kind: 'prompt', prompt: effectOnThemPrompt },
    {
      kind: 'prompt',
      prompt: {
        id: 'what-changes',
        label: 'What changes, and how it will be seen',
        hint: 'Small enough to be surely kept, and something they can see without asking.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'own-it',
      title: 'Own it',
      guidance: 'Name what you did, in the first sentence, in the active voice. One apology is enough.',
      starters: [
        'I promised you … and I did not do it. That was my responsibility.',
        'You heard it late, and that was my doing.',
      ],
    },
    {
      id: 'no-excuse',
      title: 'No excuse',
      guidance: 'Say what it cost them, and stop. Explain when they ask, in one sentence.',
      starters: ['I can see what it cost you: …', 'You counted on me there.'],
    },
    {
      id: 'hear-them',
      title: 'Hear them',
      guidance: 'Let them tell you how it was, all of it. Say it back, and correct nothing.',
      starters: [
        'How was it for you?',
        'What else did it do?',
        'I hear disappointment, and I understand it.',
      ],
    },
    {
      id: 'what-changes',
      title: 'Say what changes',
      guidance:
        'One or two things that you can surely keep, with a date. Offer to repair what can be repaired.',
      starters: ['From now on I will …', 'To put it right I will … by …'],
    },
    {
      id: 'how-it-is-seen',
      title: 'Agree how it will be seen',
      guidance:
        'Ask what would show them that it holds, and when to look together. Do not ask to be forgiven.',
      starters: [
        'What would show you that it holds?',
        'Shall we look at it together on …?',
        'If I see that a date is in danger, you hear it from me by …',
      ],
    },
  ],
  reflect: [
    {
      id: 'believed-it',
      label: 'Did they believe it?',
      hint: 'What they said or did that tells you. It may take longer than one talk.',
      isRequired: false,
    },
    {
      id: 'what-will-show-it',
      label: 'What will show it',
      hint: 'The first thing that they will see, and on which day.',
      isRequired: false,
    },
  ],
  sourceIds: ['lewicki-2016', 'zenger-2019', 'colquitt-2007', 'harkin-2016'],
  fromExperience:
    'The order of an apology was studied with described cases. The four habits, and agreeing how it will be ' +
    'seen, are experience.',
})
