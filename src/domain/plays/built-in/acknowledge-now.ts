import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const acknowledgeNow: Play = translated({
  id: 'acknowledge-now',
  name: 'Acknowledge now, answer later',
  purpose: 'Let them know today that they were heard, and when the answer comes, while you find it out.',
  whenToUse: [
    'Somebody raised something that you cannot answer today.',
    'A question waits because the answer is not complete.',
    'You need others before you can say yes or no.',
  ],
  whenNotToUse: [
    'You know the answer. Give it, also when it is a no.',
    'Somebody may come to harm while you find out. Act first.',
  ],
  preparationMinutes: 3,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'what-they-raised',
        label: 'What they raised',
        hint: 'In their words, and what it means for them.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'known-and-unknown',
        label: 'What I know, and what I do not know yet',
        hint: 'Two short lists. Beside each open point: who can tell you.',
        isRequired: false,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'date-to-keep',
        label: 'The date I can surely keep',
        hint: 'Later than you hope. If your promises tend to slip two days, add three.',
        isRequired: true,
      },
    },
  ],
  steps: [
    {
      id: 'say-heard',
      title: 'Say that it was heard',
      guidance:
        'On the same day. Their point in a sentence, with what it means for them, before anything else.',
      starters: ['I have read it, and I can see what it means for you: …', 'Thank you for raising …'],
    },
    {
      id: 'say-what-is-known',
      title: 'Say what is known',
      guidance: 'What you can say today, and what is open. Do not guess to be kind.',
      starters: ['What I know so far: …', 'What I still have to find out: …'],
    },
    {
      id: 'say-what-happens',
      title: 'Say what happens next',
      guidance: 'Who does what, and the day on which they hear from you, with or without an answer.',
      starters: [
        'I will ask … and come back to you by …',
        'You will hear from me on …, even if I have nothing new by then.',
      ],
    },
    {
      id: 'keep-in-the-loop',
      title: 'Keep them in the loop',
      guidance: 'If the date is in danger, say so before it passes, with a new one.',
      starters: [
        'A short word on where it stands: …',
        'It takes longer than I thought. I will write again by …',
      ],
    },
    {
      id: 'answer',
      title: 'Answer',
      guidance: 'Begin with what they asked, then the answer, then the reasons. Ask whether it helps.',
      starters: ['You asked … The answer is …', 'What does this leave open for you?'],
    },
  ],
  reflect: [
    {
      id: 'date-kept',
      label: 'Was the date kept?',
      hint: 'If it moved: when did they hear?',
      isRequired: false,
    },
    {
      id: 'kept-in-loop',
      label: 'Were they kept in the loop?',
      hint: 'How often did they have to ask?',
      isRequired: false,
    },
  ],
  sourceIds: ['yeomans-2020', 'zenger-2019', 'kruger-2005', 'harkin-2016'],
  fromExperience:
    'That acknowledging before reasons is well received was studied; answering on the same day with a date is ' +
    'experience.',
})
