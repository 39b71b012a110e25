import type { Play } from '../play'
import { effectOnThemPrompt } from './effect-on-them-prompt'
import { translated } from '../../../texts/translated'

/** The first sentence is asked for every meeting, so it is not repeated here. */
export const difficultTruth: Play = translated({
  id: 'difficult-truth',
  name: 'Difficult truth',
  purpose: 'Say something hard early and plainly, in a way that they can hear.',
  whenToUse: [
    'They need to know something that they will not like.',
    'You have put it off, or softened it until nobody could tell what you meant.',
    'A decision or a mistake affects them, and they should hear it from you first.',
  ],
  whenNotToUse: [
    'You are angry enough to want it to hurt. Sleep on it.',
    'You know it only from hearsay. Ask what happened first.',
  ],
  preparationMinutes: 15,
  isSensitive: true,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'hard-truth',
        label: 'What is true and must be said',
        hint: 'One or two plain sentences. What happened or was decided, not what kind of person they are.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'stays-true',
        label: 'What is good and stays true',
        hint: 'What you value in them or their work, and would say on any other day.',
        isRequired: false,
      },
    },
    { kind: 'prompt', prompt: effectOnThemPrompt },
    {
      kind: 'prompt',
      prompt: {
        id: 'ask-or-offer',
        label: 'What I ask or offer',
        hint: 'The next step: what you need from them, or what you will do and by when.',
        isRequired: true,
      },
    },
  ],
  steps: [
    {
      id: 'warn',
      title: 'Ask and warn',
      guidance: 'See that you are undisturbed. Ask what they already know, and give a word of warning.',
      starters: [
        'What have you heard about this so far?',
        'This will not be welcome, and you should hear it from me.',
      ],
    },
    {
      id: 'say-it',
      title: 'Say it early and plainly',
      guidance:
        'Within the first two minutes, in small pieces. Leave out always and never. Own your part before ' +
        'you explain it.',
      starters: ['It has been decided that …', 'What happened is this: …', 'My part in it is …'],
    },
    {
      id: 'both-sides',
      title: 'Say both sides',
      guidance: 'Name what is good and stays true. It is not there to sweeten the rest; mean both.',
      starters: ['What stays as it is: …', 'Both are true: … and …'],
    },
    {
      id: 'pause',
      title: 'Pause',
      guidance: 'Stop talking. The silence is theirs, and it will feel long to you.',
      starters: ['I will stop here for a moment.', 'Take the time you need.'],
    },
    {
      id: 'listen-first',
      title: 'Listen',
      guidance:
        'Let the first reaction be what it is. Name the feeling, and leave the reasons until they ask.',
      starters: ['I can hear that this is a blow.', 'What is the hardest part of it for you?'],
    },
    {
      id: 'next-step',
      title: 'Agree the next step',
      guidance: 'Offer only what you can keep, with a date. It may take a second talk.',
      starters: ['What I can do is … by …', 'What would help you most now?', 'Shall we talk again on …?'],
    },
  ],
  reflect: [
    {
      id: 'openness-or-withdrawal',
      label: 'Openness or withdrawal?',
      hint: 'What you saw and heard in the minutes after you had said it.',
      isRequired: false,
    },
    {
      id: 'candid-and-kind',
      label: 'Was it candid and kind at once?',
      hint: 'If one of the two gave way: at which sentence?',
      isRequired: false,
    },
  ],
  sourceIds: ['levine-2018', 'baile-2000', 'yu-2021', 'textio-2022', 'lewicki-2016'],
  fromExperience: null,
})
