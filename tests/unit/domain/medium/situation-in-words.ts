import { mediumNames, media, type Medium } from '../../../../src/domain/medium/medium'
import {
  getInputScale,
  unknownSituation,
  type ScaleStep,
  type Situation,
  type SituationInput,
} from '../../../../src/domain/medium/situation'

/**
 * Answers as a person sees them: `{ emotionalCharge: 'Strong', distance: 'Same city', prefers: 'Email' }`.
 */
export type AnswersInWords = Readonly<Partial<Record<SituationInput | 'prefers', string>>>

const scaleSteps: readonly ScaleStep[] = [1, 2, 3, 4, 5]

export function situationInWords({ prefers, ...answers }: AnswersInWords): Situation {
  const inputs = Object.keys(answers) as (keyof typeof answers)[]
  const steps = inputs.map((input) => [input, findStep(input, answers[input] ?? '')] as const)
  const preferredMedium = prefers === undefined ? null : findMedium(prefers)
  return { ...unknownSituation, ...Object.fromEntries(steps), preferredMedium }
}

function findStep(input: SituationInput, word: string): ScaleStep {
  const { steps, name } = getInputScale(input)
  const step = scaleSteps[steps.indexOf(word)]
  if (step === undefined) throw new Error(`${name} has no step called “${word}”`)
  return step
}

function findMedium(name: string): Medium {
  const medium = media.find((candidate) => mediumNames[candidate] === name)
  if (medium === undefined) throw new Error(`There is no medium called “${name}”`)
  return medium
}
