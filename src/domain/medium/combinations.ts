import type { Medium } from './medium'
import type { SituationInput } from './situation'
import {
  groupSteps,
  highSteps,
  lowSteps,
  notAboveLow,
  notHigh,
  type SituationCondition,
} from './situation-condition'
import type { WeightSource } from './weights'
import { translated } from '../../texts/translated'

interface CombinedEffect {
  readonly medium: Medium
  readonly points: number
  readonly sentence: string
}

/** Answers that mean something else together than each by itself. */
export interface Combination {
  readonly name: string
  readonly when: SituationCondition
  /**
   * The input that its reasons are tied to; always one that must be answered for the combination to count.
   */
  readonly input: SituationInput
  readonly sources: readonly WeightSource[]
  readonly effects: readonly CombinedEffect[]
}

export const combinations: readonly Combination[] = translated([
  {
    name: 'Confidential, and only the two of you',
    when: { confidentiality: highSteps, peopleInvolved: [1], emotionalCharge: notHigh },
    input: 'confidentiality',
    sources: ['practice'],
    effects: [
      {
        medium: 'voice-call',
        points: 6,
        sentence:
          'It stays between the two of you, and a voice at the ear can feel closer than a face on a screen.',
      },
    ],
  },
  {
    name: 'Familiar partners on a familiar task',
    when: { trust: highSteps, complexity: lowSteps, emotionalCharge: notAboveLow },
    input: 'trust',
    sources: ['dennis-2008', 'carlson-1999'],
    effects: [
      {
        medium: 'chat-message',
        points: 4,
        sentence:
          'You know each other and the matter is plain, so a few lines are usually all it takes to agree.',
      },
      {
        medium: 'email',
        points: 3,
        sentence:
          'You know each other and the matter is plain, so an email is likely to say all that is needed.',
      },
      {
        medium: 'in-person',
        points: -3,
        sentence:
          'You know each other and the matter is plain, so there is little left to settle face to face.',
      },
      {
        medium: 'video-call',
        points: -3,
        sentence:
          'You know each other and the matter is plain, so there is little left to settle on a video call.',
      },
    ],
  },
  {
    name: 'A light check-in',
    when: {
      emotionalCharge: lowSteps,
      complexity: lowSteps,
      needForRecord: lowSteps,
      needForAnswers: notHigh,
    },
    input: 'emotionalCharge',
    sources: ['daft-1986', 'practice'],
    effects: [
      {
        medium: 'chat-message',
        points: 8,
        sentence:
          'It is light and plain and nobody will look it up: a short message keeps it as small as it is.',
      },
    ],
  },
  {
    name: 'Trust to build, side by side',
    when: {
      trust: lowSteps,
      emotionalCharge: notHigh,
      needForRecord: notAboveLow,
      distance: lowSteps,
      peopleInvolved: [1],
    },
    input: 'trust',
    sources: ['practice'],
    effects: [
      {
        medium: 'walk-and-talk',
        points: 4,
        sentence:
          'With nothing to write down and only the two of you, a walk gives trust a chance to start again.',
      },
    ],
  },
  {
    name: 'What many people need to know and look up',
    when: {
      peopleInvolved: groupSteps,
      needForRecord: groupSteps,
      emotionalCharge: notAboveLow,
      complexity: notAboveLow,
      confidentiality: notHigh,
      needForAnswers: notHigh,
      urgency: [null, 1, 2, 3, 4],
    },
    input: 'needForRecord',
    sources: ['dennis-2008', 'practice'],
    effects: [
      {
        medium: 'shared-document',
        points: 10,
        sentence: 'Many people will look this up, so one page that stays current tends to save asking again.',
      },
      {
        medium: 'chat-message',
        points: -6,
        sentence: 'Many people will look this up, and in a chat each of them tends to ask it anew.',
      },
      {
        medium: 'email',
        points: -4,
        sentence: 'Many people will look this up, and those who join later do not have your email.',
      },
    ],
  },
  {
    name: 'Strong feelings, and a record needed',
    when: { emotionalCharge: highSteps, needForRecord: highSteps },
    input: 'needForRecord',
    sources: ['kruger-2005', 'practice'],
    effects: [
      {
        medium: 'email',
        points: -6,
        sentence:
          'An email is the right place for the record after the talk, and the wrong place to hear it first.',
      },
      {
        medium: 'formal-document',
        points: -8,
        sentence:
          'The document can hold what was agreed after the talk; read first, it seems settled without them.',
      },
      {
        medium: 'shared-document',
        points: -6,
        sentence:
          'A shared page can keep the outcome after the talk; before it, nobody should find the news there.',
      },
    ],
  },
  {
    name: 'Strong feelings, and opposite hours',
    when: { emotionalCharge: highSteps, distance: [5] },
    input: 'distance',
    sources: ['practice'],
    effects: [
      {
        medium: 'video-call',
        points: 3,
        sentence:
          'Your hours are opposite, and with feelings this strong a video call is worth an awkward hour.',
      },
      {
        medium: 'email',
        points: -5,
        sentence: 'Opposite hours make it tempting to write, and an email leaves them alone with it all day.',
      },
      {
        medium: 'shared-document',
        points: -5,
        sentence:
          'Opposite hours make it tempting to leave a page, and they would find it with nobody there to ask.',
      },
      {
        medium: 'chat-message',
        points: -2,
        sentence: 'Your hours are opposite, so a message may be the first thing they see on waking.',
      },
      {
        medium: 'formal-document',
        points: -2,
        sentence: 'Your hours are opposite, so nobody would be there while they read the document.',
      },
    ],
  },
  {
    name: 'Strong feelings in a group',
    when: { emotionalCharge: highSteps, peopleInvolved: groupSteps },
    input: 'peopleInvolved',
    sources: ['practice'],
    effects: [
      {
        medium: 'email',
        points: -3,
        sentence: 'An email to a whole group starts talks about it in which you are not present.',
      },
      {
        medium: 'shared-document',
        points: -6,
        sentence: 'On a page that a whole group can write on, one heated comment tends to draw the next.',
      },
    ],
  },
  {
    name: 'Now, and across the city',
    when: { urgency: [5], distance: [2] },
    input: 'urgency',
    sources: ['practice'],
    effects: [
      {
        medium: 'in-person',
        points: -10,
        sentence: 'It has to happen now, and crossing the city takes too long for that.',
      },
      {
        medium: 'walk-and-talk',
        points: -10,
        sentence: 'It has to happen now, and you would first have to get to each other.',
      },
    ],
  },
])
