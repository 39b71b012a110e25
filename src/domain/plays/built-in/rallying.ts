import type { Play } from '../play'
import { translated } from '../../../texts/translated'

export const rallying: Play = translated({
  id: 'rallying',
  name: 'Rallying to a mission',
  purpose:
    'Make a problem into something that people want to solve together, each for a reason of their own.',
  whenToUse: [
    'A task is large, and can be done by nobody alone.',
    'People do their part, and have lost sight of the whole.',
    'You ask for effort beyond what they have to give.',
  ],
  whenNotToUse: [
    'It is already decided who must do what. Then say that plainly.',
    'People are worn out. They need rest or help before a mission.',
  ],
  preparationMinutes: 20,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: 'mission',
        label: 'The problem as a mission',
        hint: 'One sentence: for whom the world will be better, and in what.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'membership',
        label: 'What it means for each person to be part of it',
        hint: 'A line for each: what they can give, learn or be proud of.',
        isRequired: false,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'shared-values',
        label: 'Values we share',
        hint: 'What all of you would stand up for, and a moment in which it showed.',
        isRequired: false,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'measurable-goal',
        label: 'The measurable goal',
        hint: 'An objective, and two or three results by which all can see that it is reached (an OKR).',
        isRequired: true,
      },
    },
  ],
  steps: [
    {
      id: 'tell-the-story',
      title: 'Tell the story',
      guidance: 'One person, one moment, in which the problem can be seen. Short, true, with their leave.',
      starters: ['Last week I sat beside …, and saw …', 'Let me tell you about one customer.'],
    },
    {
      id: 'say-the-mission',
      title: 'Say the mission',
      guidance: 'The one sentence, the values behind it, and the number that will show it.',
      starters: ['I would like us to be the team that …', 'We will know that we are there when …'],
    },
    {
      id: 'invite',
      title: 'Invite',
      guidance:
        'Say what each could bring, and that declining is allowed. A mission with no way out is an order.',
      starters: [
        'I thought of you because …',
        'What would you want this to become?',
        'You are free to decline, and I would still like to hear your view.',
      ],
    },
    {
      id: 'hear-doubts',
      title: 'Hear the doubts',
      guidance: 'Ask for them before the yes. A doubt that was taken up often makes the best member.',
      starters: ['What speaks against it?', 'What would you need to be able to do this well?'],
    },
    {
      id: 'own-words',
      title: 'Ask for a commitment in their own words',
      guidance: 'Let each say what they will do, when and where. Write it down as they say it.',
      starters: [
        'What will you take on, in your own words?',
        'When will you begin, and with what?',
        'My own part is …',
      ],
    },
  ],
  reflect: [
    {
      id: 'who-made-it-theirs',
      label: 'Who made it theirs?',
      hint: 'Whose words changed from “you” to “we”, and who stayed outside?',
      isRequired: false,
    },
    {
      id: 'what-moved-them',
      label: 'What moved them',
      hint: 'The story, the goal, a person; and what fell flat.',
      isRequired: false,
    },
  ],
  sourceIds: ['gollwitzer-2006', 'sheeran-2024', 'harkin-2016'],
  fromExperience:
    'That plans with a when and a where, and looking at progress, help to reach a goal was studied. The story, ' +
    'the mission and belonging to it are experience.',
})
