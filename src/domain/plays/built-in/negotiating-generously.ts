import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const negotiatingGenerously: Play = translated({
  id: 'negotiating-generously',
  name: 'Negotiating with generosity',
  purpose: 'Give where it costs you little, hold where it counts, and look for a deal that both can defend.',
  whenToUse: [
    'Both want something that the other can give, and will meet again.',
    'Scope, dates, people or money have to be shared out.',
    'The talk has shrunk to one number.',
  ],
  whenNotToUse: [
    'There is nothing to give. Then it is a difficult truth.',
    'The other side takes and does not answer in kind. Protect yourself first.',
  ],
  preparationMinutes: 15,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'must-haves',
        label: 'My must-haves',
        hint: 'Without these you would rather have no agreement. Keep the list short and true.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'nice-to-haves',
        label: 'My nice-to-haves',
        hint: 'What you would like, and can live without.',
        isRequired: false,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'can-give-away',
        label: 'What I can give away',
        hint: 'What costs you little and may be worth much to them.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'matters-most-to-them',
        label: 'What matters most to them',
        hint: 'Not what they demand: what the demand is for. Mark it as a guess until they say so.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'give-first',
      title: 'Give first',
      guidance: 'Begin with something that costs you little, without a price on it. Say that it is meant so.',
      starters: [
        'Before we begin: I can offer you …, whatever else we agree.',
        'I have made room for your …',
      ],
    },
    {
      id: 'ask-what-counts',
      title: 'Ask what counts',
      guidance: 'Ask for the reason behind each wish, and say it back. Share one of yours.',
      starters: [
        'Which of these matters most to you?',
        'What would that make possible for you?',
        'What counts most on my side is …',
      ],
    },
    {
      id: 'hold-firm',
      title: 'Be firm where it counts',
      guidance:
        'Name the must-have plainly and calmly, with what it protects. Firm on the matter, warm to them.',
      starters: [
        'I have to keep …, as it protects …',
        'Here I have no room to move, and I want you to know it early.',
      ],
    },
    {
      id: 'look-for-both',
      title: 'Look for both winning',
      guidance: 'Put several packages on the table rather than one number. Trade what differs in worth.',
      starters: [
        'What if you had … and we kept …?',
        'Which of these two would serve you better?',
        'How could we both come out well?',
      ],
    },
    {
      id: 'check-the-loss',
      title: 'Check for a hidden loss',
      guidance: 'Ask whether either side carries something that will hurt later. Write it down together.',
      starters: [
        'Could you defend this in your team?',
        'Is either of us carrying a loss here?',
        'This is how I understood it: …',
      ],
    },
  ],
  reflect: [
    {
      id: 'who-gave-what',
      label: 'Who gave what?',
      hint: 'Each side’s gifts, and who moved first.',
      isRequired: false,
    },
    {
      id: 'carrying-a-loss',
      label: 'Is either side carrying a loss?',
      hint: 'What may come back later, and what would ease it.',
      isRequired: false,
    },
  ],
  sourceIds: ['chen-2010', 'yeomans-2020', 'mayer-1995'],
  fromExperience:
    'These works are about listening and goodwill, not about bargaining. Giving first and trading packages is ' +
    'experience from work between people who meet again.',
})
