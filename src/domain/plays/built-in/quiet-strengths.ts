import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const quietStrengths: Play = translated({
  id: 'quiet-strengths',
  name: 'Quiet strengths (for introverts)',
  purpose: 'Work with what comes easily to a quiet person: one-to-one talks, good questions, time to think.',
  whenToUse: [
    'A large meeting is coming, and you think best before or after it.',
    'Loud voices decide, and your view comes too late.',
    'You come home from meetings exhausted.',
  ],
  whenNotToUse: [
    'Something unsafe has to be said now. Say it, however loud the room is.',
    'You would use it to stay out of a talk that you owe somebody.',
  ],
  preparationMinutes: 10,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'one-to-one-first',
        label: 'Whom to see one-to-one before the group',
        hint: 'One or two people, ten minutes each: to hear their view, and to try out yours.',
        isRequired: false,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'questions-to-lead-with',
        label: 'Questions to lead with',
        hint: 'Two or three that help the group on. Whoever asks leads, too.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'pause-plan',
        label: 'My pause plan',
        hint: 'Where you can breathe: ten minutes before, a break in between, an hour free after.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'speak-early-once',
      title: 'Be heard early, once',
      guidance: 'One sentence or question in the first minutes. It makes the second one easier.',
      starters: ['May I begin with a question?', 'I would like to hear … on this before I say mine.'],
    },
    {
      id: 'ask',
      title: 'Ask',
      guidance: 'Bring one of your questions, then one on the answer.',
      starters: [
        'What would have to be true for this to work?',
        'What do we know, and what do we suppose?',
        'Tell me more about …',
      ],
    },
    {
      id: 'listen',
      title: 'Listen',
      guidance: 'Say back what you heard and what hangs together. Few people do, and it moves the group on.',
      starters: ['I hear two things here: … and …', 'It sounds as if we agree on …'],
    },
    {
      id: 'take-time',
      title: 'Take time to think',
      guidance: 'You need not answer on the spot. Say when you will.',
      starters: ['I would like to think about that, and answer by …', 'Give me a minute with this.'],
    },
    {
      id: 'think-aloud-later',
      title: 'Think aloud later',
      guidance: 'In a talk for two, or in writing on the same day, while the matter is still open.',
      starters: ['I have thought about it since. My view is …', 'Could we take ten minutes, the two of us?'],
    },
  ],
  reflect: [
    {
      id: 'energy-before-and-after',
      label: 'Energy before and after',
      hint: 'A word for each. What took it, and what gave some back?',
      isRequired: false,
    },
    {
      id: 'what-to-reuse',
      label: 'What to reuse',
      hint: 'A question, a pause or a talk beforehand that helped.',
      isRequired: false,
    },
  ],
  sourceIds: ['dennis-2008', 'huang-2017', 'kluger-2023', 'brooks-topics'],
  fromExperience:
    'Questions, listening and time to prepare were studied with people of all kinds. That they suit quiet people ' +
    'in particular, and that pauses help, is experience.',
})
