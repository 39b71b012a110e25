import type { Play } from '../play'
import { translated } from '../../../texts/translated'

/** Their view and its most generous reading are asked for every meeting, so they are not repeated here. */
export const empatheticSummary: Play = translated({
  id: 'empathetic-summary',
  name: 'Empathetic summary',
  purpose: 'Say their view back so well that they feel understood, before you add your own.',
  whenToUse: [
    'You disagree, and the talk has begun to go in circles.',
    'They are upset, worried or unusually quiet, and you do not fully know why.',
    'You are about to ask for something that costs them.',
  ],
  whenNotToUse: [
    'They need a plain answer now, and a summary would sound like stalling.',
    'Nothing they say can change the outcome. Tell them that first.',
  ],
  preparationMinutes: 10,
  isSensitive: true,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'beneath',
        label: 'What matters beneath it',
        hint: 'The need or worry that this view looks after. It is a guess: hold it loosely.',
        isRequired: false,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'say-back',
        label: 'What I will say back',
        hint: 'Two to four sentences they could have said: what they see, what it costs, how it feels.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'check-question',
        label: 'The check question',
        hint: 'A short question that makes it easy to correct you.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'listen',
      title: 'Hear them out',
      guidance:
        'Ask one open question and let them finish. Keep their words, and leave your reasons for later.',
      starters: [
        'How does this look from where you sit?',
        'What worries you most about it?',
        'Tell me more about …',
      ],
    },
    {
      id: 'summarise',
      title: 'Summarise',
      guidance:
        'Begin with what you heard. Say what is at stake for them and name the feeling. If you are unsure ' +
        'which, say that you hear concern.',
      starters: [
        'What I am hearing is …, and what matters to you is …',
        'So for you this is less about … and more about …',
        'I hear concern about …',
      ],
    },
    {
      id: 'check',
      title: 'Check',
      guidance: 'Ask, then wait. “Not quite” is good news: now they will tell you what is missing.',
      starters: ['Did I get that right?', 'What have I missed?', 'How would you put it?'],
    },
    {
      id: 'correct',
      title: 'Correct it',
      guidance: 'Say the corrected version back. Go on only when they have nothing left to correct.',
      starters: ['Thank you. So it is rather that …', 'Let me try again: …', 'I had not seen that part: …'],
    },
    {
      id: 'add-my-view',
      title: 'Add your view',
      guidance: 'Only now, and as one more thing to weigh. Begin with what you agree with.',
      starters: [
        'I agree that … One more thing I have to weigh is …',
        'From where I sit, I also see …',
        'How does that fit with what you told me?',
      ],
    },
  ],
  reflect: [
    {
      id: 'opened-up',
      label: 'Did they open up?',
      hint: 'What did they say or do after the summary that they had not before?',
      isRequired: false,
    },
    {
      id: 'had-to-correct',
      label: 'What I had to correct',
      hint: 'What their correction showed you about how they see it.',
      isRequired: false,
    },
    {
      id: 'addition-or-rebuttal',
      label: 'Was my view an addition or a rebuttal?',
      hint: 'How did your sentence begin, and what did they do next?',
      isRequired: false,
    },
  ],
  sourceIds: ['yeomans-2020', 'chen-2010', 'yu-2021', 'miti-4-2', 'annomi-2022', 'kluger-2023'],
  fromExperience: null,
})
