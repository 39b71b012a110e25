import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const sharedGoals: Play = translated({
  id: 'shared-goals',
  name: 'Working out shared goals',
  purpose: 'Find what both sides want solved, and agree where to go before how to get there.',
  whenToUse: [
    'Two teams pull in different directions, each for good reasons.',
    'You argue about solutions, and it is not clear for which problem.',
    'A quarter or a project begins, and both sides depend on each other.',
  ],
  whenNotToUse: [
    'The goal is set by others. Say so, and talk about the way.',
    'One side has no time to take part. A goal shared on paper binds nobody.',
  ],
  preparationMinutes: 15,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'our-problems',
        label: 'Our list of problems',
        hint: 'One a line: what hurts on our side, without the solution.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'their-problems',
        label: 'Their list of problems, as far as I know it',
        hint: 'One a line, as they would put it. They will correct and add to it.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'strategy-first',
        label: 'The strategy to agree before tactics',
        hint: 'One sentence on where both should go. Plans and dates come after.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'side-by-side',
      title: 'Put both lists side by side',
      guidance: 'Theirs first. Ask what is missing, and write where all can see it.',
      starters: ['Could we start with your list? What have I left out?', 'Here is what hurts on our side: …'],
    },
    {
      id: 'find-the-overlap',
      title: 'Look for what is shared',
      guidance: 'Mark what stands on both lists, also under another name. What is on one list is not wrong.',
      starters: ['This one seems to be on both lists: …', 'I agree that … matters to both of us.'],
    },
    {
      id: 'rank-together',
      title: 'Rank together',
      guidance: 'Each side picks its first two; then talk about the differences. Ask what a rank protects.',
      starters: [
        'Which two would you take first?',
        'What makes this one first for you?',
        'I would put … higher, because …',
      ],
    },
    {
      id: 'strategy-before-tactics',
      title: 'Agree where to go',
      guidance: 'One sentence that both can repeat. Park the tools and the dates until it stands.',
      starters: [
        'Could we both say: our aim is …?',
        'Let us leave the how for a moment. Where do we want to be?',
      ],
    },
    {
      id: 'first-and-who',
      title: 'Agree the first, and who does what',
      guidance: 'One problem, one name for each part, a day to look again. Hear from each person in turn.',
      starters: [
        'We start with … I will do … by …',
        'What would you take on?',
        'How sure are you of this? I would rather hear a doubt now.',
      ],
    },
  ],
  reflect: [
    {
      id: 'is-goal-shared',
      label: 'Is there now a shared goal?',
      hint: 'Write the sentence. Would the other side write the same one?',
      isRequired: false,
    },
    {
      id: 'who-is-in',
      label: 'Who is in, and who only went along?',
      hint: 'What you saw or heard that tells you, and whom to ask again alone.',
      isRequired: false,
    },
  ],
  sourceIds: ['dennis-2008', 'yeomans-2020', 'harkin-2016'],
  fromExperience:
    'Two lists beside each other, and the aim before the means, come from practice; no study in this list ' +
    'compared them with other ways.',
})
