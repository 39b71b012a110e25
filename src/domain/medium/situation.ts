import { z } from 'zod'
import { mediumSchema } from './medium'
import { translated } from '../../texts/translated'

/** One of five steps between the two ends of a scale; 1 is the low end. */
export const scaleStepSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

export type ScaleStep = z.infer<typeof scaleStepSchema>

const answerSchema = scaleStepSchema.nullable()

/**
 * What the medium advisor is told: nine scales, each unanswered (`null`) until the person chooses a step, and
 * the medium that the other person is known to prefer.
 */
export const situationSchema = z.object({
  emotionalCharge: answerSchema,
  complexity: answerSchema,
  needForAnswers: answerSchema,
  needForRecord: answerSchema,
  confidentiality: answerSchema,
  trust: answerSchema,
  urgency: answerSchema,
  peopleInvolved: answerSchema,
  distance: answerSchema,
  preferredMedium: mediumSchema.nullable(),
})

export type Situation = z.infer<typeof situationSchema>

export type SituationInput = Exclude<keyof Situation, 'preferredMedium'>

export const unknownSituation: Situation = {
  emotionalCharge: null,
  complexity: null,
  needForAnswers: null,
  needForRecord: null,
  confidentiality: null,
  trust: null,
  urgency: null,
  peopleInvolved: null,
  distance: null,
  preferredMedium: null,
}

/** How one input is asked: its name, and a word for each of its five steps, low end first. */
export interface InputScale {
  readonly input: SituationInput
  readonly name: string
  readonly question: string
  readonly steps: readonly [string, string, string, string, string]
}

export const inputScales: readonly InputScale[] = translated([
  {
    input: 'emotionalCharge',
    name: 'Emotional charge',
    question: 'How much feeling is in it, for either of you?',
    steps: ['Calm', 'A little', 'Some', 'Strong', 'Very strong'],
  },
  {
    input: 'complexity',
    name: 'Complexity',
    question: 'In how many ways could it be understood?',
    steps: ['Plain', 'Mostly plain', 'Some sides', 'Many sides', 'Ambiguous'],
  },
  {
    input: 'needForAnswers',
    name: 'Need for immediate answers',
    question: 'How soon must each side hear the other’s reaction?',
    steps: ['None', 'This week', 'Today', 'Within the hour', 'On the spot'],
  },
  {
    input: 'needForRecord',
    name: 'Need for a record',
    question: 'Will somebody need to look up what was said?',
    steps: ['None', 'Handy', 'Useful', 'Important', 'Essential'],
  },
  {
    input: 'confidentiality',
    name: 'Confidentiality',
    question: 'Who may come to know of it?',
    steps: ['Anyone', 'The company', 'The team', 'A few', 'Only us'],
  },
  {
    input: 'trust',
    name: 'Trust so far',
    question: 'How much do you trust each other today?',
    steps: ['Broken', 'Thin', 'Fair', 'Good', 'Deep'],
  },
  {
    input: 'urgency',
    name: 'Urgency',
    question: 'How soon must it have happened?',
    steps: ['Any time', 'This month', 'This week', 'Today', 'Now'],
  },
  {
    input: 'peopleInvolved',
    name: 'People involved',
    question: 'How many people take part, besides you?',
    steps: ['One', 'Two or three', 'Four to seven', 'Eight to twenty', 'More than twenty'],
  },
  {
    input: 'distance',
    name: 'Distance',
    question: 'How far apart are you, in space and working hours?',
    steps: ['Same place', 'Same city', 'Same time zone', 'A few hours apart', 'Opposite hours'],
  },
])

/** The nine inputs in the order in which they are asked. */
export const situationInputs: readonly SituationInput[] = inputScales.map((scale) => scale.input)

/** The scale of one input. */
export function getInputScale(input: SituationInput): InputScale {
  const scale = inputScales.find((candidate) => candidate.input === input)
  if (scale === undefined) throw new Error(`No scale asks for ${input}`)
  return scale
}

/** The word for an answer, such as `Strong`, or null where the input is unanswered. */
export function wordOfAnswer(situation: Situation, input: SituationInput): string | null {
  const step = situation[input]
  return step === null ? null : (getInputScale(input).steps[step - 1] ?? null)
}
