import type { CheckInItem } from './check-in-item'
import { translated } from '../../texts/translated'

export type SettingItemId = 'values' | 'safety' | 'oneself' | 'closeness' | 'leaders'

/**
 * What makes a place more or less safe for openness, in our own words (psychological safety after Edmondson 1999; how
 * far to go with something of oneself after Rosh and Offermann 2013). Asked once about each organisation.
 */
export const settingItems: readonly CheckInItem<SettingItemId>[] = translated([
  {
    id: 'values',
    name: 'Values that match',
    question: 'Do people here care about what I care about?',
    behaviours: [
      'What gets praised here is what I would praise.',
      'When money or time is short, the choices are ones that I can stand behind.',
    ],
    steps: ['They clash', 'Little overlap', 'Some overlap', 'Much overlap', 'They match'],
  },
  {
    id: 'safety',
    name: 'Psychological safety',
    question: 'What happens to somebody who admits a mistake or a doubt?',
    behaviours: [
      'Somebody said “I got this wrong”, and it was not held against them.',
      'Questions that show ignorance get an answer, not a smile.',
      'Bad news is told in the meeting, not after it.',
    ],
    steps: ['They pay for it', 'It is remembered', 'It depends who', 'It is accepted', 'They are thanked'],
  },
  {
    id: 'oneself',
    name: 'Room for being oneself',
    question: 'How different may people be here?',
    behaviours: [
      'People of different ways and lives are heard alike.',
      'Somebody spoke of life outside work, and it was taken well.',
    ],
    steps: ['One mould', 'Little room', 'Some room', 'Much room', 'As they are'],
  },
  {
    id: 'closeness',
    name: 'Chances to build relationships',
    question: 'Is there time and place to get to know each other?',
    behaviours: [
      'There are talks without an agenda.',
      'People know something of each other beyond the task.',
    ],
    steps: ['None', 'Rare', 'Some', 'Regular', 'Part of the work'],
  },
  {
    id: 'leaders',
    name: 'Leaders who live it',
    question: 'Do those at the top do it first?',
    behaviours: [
      'A leader told of a mistake of their own.',
      'A leader asked for help, or said “I do not know”.',
    ],
    steps: ['They punish it', 'They keep apart', 'Some of them do', 'Most of them do', 'They go first'],
  },
])
