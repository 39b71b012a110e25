import type { Medium } from './medium'
import type { SituationInput } from './situation'
import { translated } from '../../texts/translated'

/** Where a weight comes from; `practice` is our own judgement, which no study backs. */
export type WeightSource = 'dennis-2008' | 'daft-1986' | 'carlson-1999' | 'kruger-2005' | 'practice'

/** Points for the five steps of an input, low end first. */
export type StepPoints = readonly [number, number, number, number, number]

export interface InputWeights {
  readonly input: SituationInput
  /** What the row assumes, in one or two sentences that the app shows beside it. */
  readonly rests: string
  readonly sources: readonly WeightSource[]
  readonly points: Readonly<Record<Medium, StepPoints>>
}

/**
 * The one table behind the advice: what each answer gives to or takes from each medium, in points of its
 * score. Every medium starts at 50. The research says which way a weight points; how large it is, is our
 * judgement.
 */
export const weights: readonly InputWeights[] = translated([
  {
    input: 'emotionalCharge',
    rests:
      'Text hides tone, and people overrate how well theirs comes across; the more feeling, the more a ' +
      'face and a voice help. From “Strong” on this is meant to outweigh all that speaks for text; how ' +
      'much so is our judgement.',
    sources: ['kruger-2005', 'daft-1986', 'practice'],
    points: {
      //                Calm, A little, Some, Strong, Very strong
      'in-person':       [-4, 0, 7, 15, 21],
      'walk-and-talk':   [-2, 0, 5, 7, 3],
      'video-call':      [-3, 0, 6, 14, 19],
      'voice-call':      [0, 1, 4, 7, 8],
      'chat-message':    [5, 2, -10, -28, -38],
      email:             [4, 1, -9, -27, -37],
      'formal-document': [3, 0, -10, -28, -37],
      'shared-document': [3, 0, -8, -27, -37],
    },
  },
  {
    input: 'complexity',
    rests:
      'Where a thing can mean several things, agreeing on one takes quick turns and many cues; where only ' +
      'facts are missing, a lean medium is enough.',
    sources: ['daft-1986', 'dennis-2008'],
    points: {
      //                Plain, Mostly plain, Some sides, Many sides, Ambiguous
      'in-person':       [-5, -2, 3, 10, 14],
      'walk-and-talk':   [0, 0, 0, -4, -7],
      'video-call':      [-4, -1, 3, 9, 12],
      'voice-call':      [1, 1, 0, -1, -3],
      'chat-message':    [6, 3, -5, -14, -18],
      email:             [5, 3, -2, -8, -11],
      'formal-document': [-5, -2, 0, -1, -4],
      'shared-document': [-1, 0, 2, 2, 1],
    },
  },
  {
    input: 'needForAnswers',
    rests:
      'Media differ in how fast they carry a reply. Where no quick reply is needed, time to think and to ' +
      'word things is worth more.',
    sources: ['dennis-2008', 'practice'],
    points: {
      //                None, This week, Today, Within the hour, On the spot
      'in-person':       [-3, -1, 1, 6, 10],
      'walk-and-talk':   [-1, 0, 1, 3, 6],
      'video-call':      [-4, -1, 1, 6, 10],
      'voice-call':      [-4, -1, 2, 7, 11],
      'chat-message':    [0, 1, 4, 2, -12],
      email:             [6, 4, -1, -12, -22],
      'formal-document': [6, 2, -5, -14, -22],
      'shared-document': [5, 3, 0, -9, -17],
    },
  },
  {
    input: 'needForRecord',
    rests:
      'Media differ in whether the words can be read again. How much a record weighs against a talk is our ' +
      'judgement; mostly it is better written after the talk than instead of it.',
    sources: ['dennis-2008', 'practice'],
    points: {
      //                None, Handy, Useful, Important, Essential
      'in-person':       [2, 1, -1, -3, -5],
      'walk-and-talk':   [2, 1, -3, -7, -10],
      'video-call':      [1, 0, 0, -2, -3],
      'voice-call':      [2, 1, -2, -4, -6],
      'chat-message':    [3, 1, 0, -3, -6],
      email:             [-3, 1, 5, 8, 9],
      'formal-document': [-10, -5, 2, 10, 15],
      'shared-document': [-5, 0, 5, 8, 10],
    },
  },
  {
    input: 'confidentiality',
    rests:
      'What is written can be forwarded, and what is said can be overheard; how much that matters is our ' +
      'judgement.',
    sources: ['practice'],
    points: {
      //                Anyone, The company, The team, A few, Only us
      'in-person':       [0, 0, 0, 6, 9],
      'walk-and-talk':   [0, 0, 0, 3, 4],
      'video-call':      [0, 0, 0, 1, 2],
      'voice-call':      [0, 0, 0, 3, 5],
      'chat-message':    [1, 1, 0, -13, -24],
      email:             [1, 1, 0, -12, -23],
      'formal-document': [2, 1, 0, -6, -11],
      'shared-document': [4, 3, 0, -16, -28],
    },
  },
  {
    input: 'trust',
    rests:
      'People who know each other well read more out of a lean medium; where trust is thin, each gap in a ' +
      'text tends to be filled with the worst reading.',
    sources: ['carlson-1999', 'practice'],
    points: {
      //                Broken, Thin, Fair, Good, Deep
      'in-person':       [13, 8, 3, 0, -2],
      'walk-and-talk':   [4, 7, 3, 2, 1],
      'video-call':      [9, 5, 2, 0, -1],
      'voice-call':      [2, 2, 1, 1, 1],
      'chat-message':    [-20, -10, -2, 2, 4],
      email:             [-14, -7, -2, 2, 3],
      'formal-document': [-8, -5, -1, 0, 0],
      'shared-document': [-8, -4, 0, 2, 3],
    },
  },
  {
    input: 'urgency',
    rests: 'A medium that reaches people at once is worth more the sooner it must have happened.',
    sources: ['dennis-2008', 'practice'],
    points: {
      //                Any time, This month, This week, Today, Now
      'in-person':       [1, 1, 0, 0, -2],
      'walk-and-talk':   [1, 1, 0, -3, -9],
      'video-call':      [0, 0, 0, 3, 5],
      'voice-call':      [-1, 0, 0, 4, 9],
      'chat-message':    [-2, -1, 1, 4, 8],
      email:             [2, 2, 1, -3, -16],
      'formal-document': [1, 1, -2, -12, -26],
      'shared-document': [2, 2, 0, -5, -18],
    },
  },
  {
    input: 'peopleInvolved',
    rests:
      'The more people, the more a medium must let many read or speak side by side; a walk and a call ' +
        'carry few voices.',
    sources: ['dennis-2008', 'practice'],
    points: {
      //                One, Two or three, Four to seven, Eight to twenty, More
      'in-person':       [4, 3, 2, -1, -5],
      'walk-and-talk':   [4, -9, -28, -40, -46],
      'video-call':      [1, 2, 2, 0, -2],
      'voice-call':      [3, 0, -8, -18, -24],
      'chat-message':    [2, 1, -1, -7, -12],
      email:             [0, 1, 2, 2, 3],
      'formal-document': [-3, -1, 1, 2, 3],
      'shared-document': [-3, 0, 4, 6, 8],
    },
  },
  {
    input: 'distance',
    rests:
      'Meeting costs a journey, and opposite hours cost somebody an evening; written media cross both ' +
      'without loss. How much that weighs is our judgement.',
    sources: ['practice'],
    points: {
      //                Same place, Same city, Same time zone, A few hours apart, Opposite hours
      'in-person':       [7, 4, -16, -26, -32],
      'walk-and-talk':   [7, 2, -34, -42, -46],
      'video-call':      [-4, 0, 7, 6, 0],
      'voice-call':      [-3, 0, 5, 4, -2],
      'chat-message':    [-1, 1, 2, 2, 1],
      email:             [-3, 0, 1, 4, 7],
      'formal-document': [-2, 0, 0, 1, 3],
      'shared-document': [-1, 0, 2, 4, 7],
    },
  },
])
