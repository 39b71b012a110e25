import type { CheckInItem } from './check-in-item'
import { translated } from '../../texts/translated'

export type TrustElementId = 'relationship' | 'judgement' | 'consistency'

export type TrustHabitId = 'responsiveness' | 'steadiness' | 'transparency' | 'generosity'

export type TrustItemId = TrustElementId | TrustHabitId

/**
 * The three elements that trust goes with (Zenger and Folkman 2019; ability, benevolence and integrity in Mayer, Davis
 * and Schoorman 1995), in our own words. Asked of oneself, as the other person would see it.
 */
export const trustElements: readonly CheckInItem<TrustElementId>[] = translated([
  {
    id: 'relationship',
    name: 'Relationship',
    question: 'How good is it between the two of you?',
    behaviours: [
      'I know what weighs on them just now.',
      'They tell me things that they need not tell me.',
      'We can disagree, and talk as before the next day.',
    ],
    steps: ['Strained', 'Distant', 'Polite', 'Warm', 'Close'],
  },
  {
    id: 'judgement',
    name: 'Judgement and expertise',
    question: 'How much do they rely on what I know and how I decide?',
    behaviours: [
      'They ask for my view before they decide.',
      'I say what I do not know, and find it out.',
      'What I advised them held up later.',
    ],
    steps: ['They doubt it', 'They check it', 'They weigh it', 'They ask for it', 'They build on it'],
  },
  {
    id: 'consistency',
    name: 'Consistency',
    question: 'How well do my deeds match my words, as they see it?',
    behaviours: [
      'What I promised them arrived when I had said.',
      'I do myself what I ask of them.',
      'Where it was going to slip, they heard it from me first.',
    ],
    steps: ['Rarely', 'Now and then', 'Often', 'Nearly always', 'They need not ask'],
  },
])

/** The four habits that can be seen from day to day. */
export const trustHabits: readonly CheckInItem<TrustHabitId>[] = translated([
  {
    id: 'responsiveness',
    name: 'Responsiveness',
    question: 'How soon do they know that I have heard them?',
    behaviours: [
      'I answer the same day, if only to say when the real answer comes.',
      'They do not have to ask twice.',
    ],
    steps: ['They chase me', 'After days', 'Within days', 'The next day', 'The same day'],
  },
  {
    id: 'steadiness',
    name: 'Consistency from day to day',
    question: 'Do they know which version of me they will get?',
    behaviours: [
      'I am the same on a bad day, and with others in the room.',
      'The same case gets the same answer from me.',
    ],
    steps: ['They cannot tell', 'It depends', 'Mostly', 'Nearly always', 'They can count on it'],
  },
  {
    id: 'transparency',
    name: 'Transparency',
    question: 'How much of my reasons and my doubts do they see?',
    behaviours: ['They hear bad news from me, early.', 'I say why I decided so, and what speaks against it.'],
    steps: ['Hidden', 'When asked', 'The main points', 'Most of it', 'All that I may tell'],
  },
  {
    id: 'generosity',
    name: 'Generosity',
    question: 'How freely do I give, without keeping count?',
    behaviours: [
      'I helped with something that was theirs alone.',
      'I gave them the credit while others listened.',
      'I read what they do in the kindest way that fits.',
    ],
    steps: ['I keep count', 'If it costs little', 'When asked', 'Often unasked', 'As a habit'],
  },
])

/** All seven, in the order in which they are asked. */
export const trustItems: readonly CheckInItem<TrustItemId>[] = [...trustElements, ...trustHabits]

/** The item with this id, or undefined for one that this version does not know. */
export function findTrustItem(id: string): CheckInItem<TrustItemId> | undefined {
  return trustItems.find((item) => item.id === id)
}
