import type { Play } from '../play'
import { commonGroundPrompt } from './common-ground-prompt'
import { translated } from '../../../texts/translated'

/** The prompt that the ideas for staying in touch are offered for. */
export const sharedExperiencePromptId = 'shared-experience'

export const stayingInTouch: Play = translated({
  id: 'staying-in-touch',
  name: 'Staying in touch',
  purpose:
    'Spend a little time together without wanting anything, so that you are no strangers when it counts.',
  whenToUse: [
    'You have not spoken for longer than you would like.',
    'You work at a distance, and talk when there is a task.',
    'A project ended, and you would like to keep the person.',
  ],
  whenNotToUse: [
    'You have something to ask. Ask it openly, another time.',
    'They have asked for distance. Respect it.',
  ],
  preparationMinutes: 3,
  isSensitive: false,
  asksForOpenness: false,
  prepare: [
    {
      kind: 'prompt',
      prompt: {
        id: sharedExperiencePromptId,
        label: 'What we could do together',
        hint: 'Easy for both: little stress, and as much meaning as you know each other for.',
        isRequired: true,
      },
    },
    {
      kind: 'prompt',
      prompt: {
        id: 'last-thread',
        label: 'The thread from last time',
        hint: 'Something they told you that you would like to hear the rest of.',
        isRequired: false,
      },
    },
  ],
  steps: [
    {
      id: 'invite-lightly',
      title: 'Invite lightly',
      guidance: 'Make it small, and easy to decline. Say that you want nothing.',
      starters: [
        'Shall we have a coffee? I have nothing to ask, I would enjoy it.',
        'I thought of you when …',
      ],
    },
    {
      id: 'be-present',
      title: 'Be present',
      guidance: 'Telephone away, one thing at a time. Silence is fine.',
      starters: ['How have you been?', 'How did it go with …?'],
    },
    {
      id: 'no-ask',
      title: 'Ask for nothing',
      guidance: 'If work comes up, hear it. Keep your own requests for another day, also the small ones.',
      starters: ['That can wait. I wanted to see you.', 'Tell me more about …'],
    },
    {
      id: 'leave-a-thread',
      title: 'Leave a thread',
      guidance: 'End while it is good, thank them, and name a next time if it came easily.',
      starters: ['I enjoyed this.', 'Shall we do this again in …?'],
    },
  ],
  reflect: [
    commonGroundPrompt,
    {
      id: 'when-next',
      label: 'When next',
      hint: 'A month, a season, or when something happens; and what could it be?',
      isRequired: false,
    },
  ],
  sourceIds: ['zenger-2019', 'carlson-1999', 'huang-2017'],
  fromExperience:
    'These works say that the relationship carries much of trust, and that knowing each other makes talk easier. ' +
    'The ideas, and how stressful or meaningful each tends to be, are experience.',
})
