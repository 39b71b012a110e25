import { needQuestions } from '../../people/need-questions'
import type { Play, PreparePart } from '../play'
import { translated } from '../../../texts/translated'

/** The questions of the needs map, one prompt each: `need-goals`, `need-challenges` and so on. */
const needParts: readonly PreparePart[] = needQuestions.map(({ id, label, question }) => ({
  kind: 'prompt',
  prompt: { id: `need-${id}`, label, hint: question, isRequired: false },
}))

export const understandingNeeds: Play = translated({
  id: 'understanding-needs',
  name: 'Understanding their needs',
  purpose: 'Learn what they are after, what stands in their way, and how they want to be involved.',
  whenToUse: [
    'You will work with somebody whose situation you do not know well.',
    'Your plans keep meeting resistance that surprises you.',
    'Something has changed on their side: a new role, a new goal, less money.',
  ],
  whenNotToUse: [
    'They have told you before. Read it again, and ask what has changed.',
    'You have an answer ready to sell. They will notice.',
  ],
  preparationMinutes: 10,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    ...needParts,
    {
      kind: 'prompt',
      prompt: {
        id: 'what-i-assume',
        label: 'What I only assume',
        hint: 'Which of these did nobody tell you? Mark the one that would matter most if it were wrong.',
        isRequired: true,
      },
    },
  ],
  steps: [
    {
      id: 'say-what-for',
      title: 'Say what for',
      guidance:
        'Tell them what you want to understand and what you will do with it, so that it is no interview.',
      starters: [
        'I would like to understand your side before I plan anything.',
        'Nothing is decided yet. I came to listen.',
      ],
    },
    {
      id: 'ask-openly',
      title: 'Ask open questions',
      guidance: 'One at a time, with what or how. Then a second one on what they said.',
      starters: [
        'What would make this a good year for you?',
        'What gets in your way at the moment?',
        'How would you like to be involved?',
      ],
    },
    {
      id: 'paraphrase',
      title: 'Paraphrase',
      guidance: 'Say it back with what it means, as often as you ask. Let them correct you.',
      starters: ['So what counts for you is … Did I get that right?', 'It sounds as if … is the tight spot.'],
    },
    {
      id: 'name-the-gaps',
      title: 'Note the gaps',
      guidance: 'Say what you had assumed, and what you still do not know. Write their words down.',
      starters: [
        'I had assumed that … How is it really?',
        'Which numbers do you look at for this?',
        'What have I not asked?',
      ],
    },
  ],
  reflect: [
    {
      id: 'wrong-assumption',
      label: 'Which assumption was wrong?',
      hint: 'And what had made you believe it?',
      isRequired: false,
    },
    {
      id: 'into-needs-map',
      label: 'What goes into their needs map',
      hint: 'In their words, and whether they said it or you still suppose it.',
      isRequired: false,
    },
  ],
  sourceIds: ['annomi-2022', 'huang-2017', 'chen-2010', 'kluger-2023'],
  fromExperience: 'The seven questions are a selection from practice. No study says that it is these seven.',
})
