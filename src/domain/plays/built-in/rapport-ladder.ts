import type { Play } from '../play'
import { commonGroundPrompt } from './common-ground-prompt'
import { translated } from '../../../texts/translated'

export const rapportLadder: Play = translated({
  id: 'rapport-ladder',
  name: 'Climbing the ladder (rapport)',
  purpose: 'Go from a passing remark to something you have in common, one easy rung at a time.',
  whenToUse: [
    'You will need each other, and have so far talked about nothing but work.',
    'You meet somebody for the first time.',
    'The first five minutes of a call are waiting to be used.',
  ],
  whenNotToUse: [
    'They are pressed for time, or waiting for news. Get to it.',
    'They stay with business twice. Let it rest, and be friendly.',
  ],
  preparationMinutes: 3,
  isSensitive: false,
  asksForOpenness: true,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'casual-observation',
        label: 'A casual observation',
        hint: 'Something both of you can see: the place, the day, what was on in the last meeting.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'something-of-mine',
        label: 'Something small of mine to offer',
        hint: 'One sentence from your own life that you would tell anybody here.',
        isRequired: false,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'invitation',
        label: 'An invitation',
        hint: 'An easy question that they can answer at any length, or let pass.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'observe',
      title: 'Observe',
      guidance: 'Say something that both of you can see. It asks for nothing yet.',
      starters: ['That is a fine view you have there.', 'It is quiet here today.'],
    },
    {
      id: 'share',
      title: 'Share',
      guidance: 'Add one small thing of your own, so that they are not the one being asked.',
      starters: ['I came by bicycle this morning, and …', 'I have been learning to …, with mixed success.'],
    },
    {
      id: 'invite',
      title: 'Invite',
      guidance: 'One open question, light enough to be let pass. Then wait.',
      starters: [
        'How was your weekend?',
        'What are you looking forward to?',
        'How did you come to this work?',
      ],
    },
    {
      id: 'acknowledge',
      title: 'Acknowledge',
      guidance: 'Show that it arrived before you say anything of yourself. Follow up once.',
      starters: ['That sounds like a good day.', 'I can hear that this matters to you.', 'How did that go?'],
    },
    {
      id: 'find-the-common-thing',
      title: 'Find the common thing',
      guidance: 'Listen for what you share. A small true one is better than a large one that is stretched.',
      starters: ['I know that too: …', 'We seem to share …'],
    },
    {
      id: 'connect',
      title: 'Connect',
      guidance: 'Say that you liked it, and tie a loose thread for next time.',
      starters: ['I enjoyed hearing about …', 'Will you tell me how it went with …?'],
    },
  ],
  reflect: [
    {
      id: 'which-rung',
      label: 'Which rung did we reach?',
      hint: 'And what was the sign to go on, or to stay there?',
      isRequired: false,
    },
    commonGroundPrompt,
  ],
  sourceIds: ['huang-2017', 'brooks-topics', 'zenger-2019'],
  fromExperience:
    'That follow-up questions raise liking was studied; the rungs and their order are experience. In some ' +
    'places small talk about private life is unwelcome.',
})
