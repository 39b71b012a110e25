import { adviseOnMedium } from '../../../../src/domain/medium/advise-on-medium'
import type { SequenceStep } from '../../../../src/domain/medium/advice'
import type { Medium } from '../../../../src/domain/medium/medium'
import { situationInWords, type AnswersInWords } from './situation-in-words'

/** The place of a medium in the advice, first is 1. */
export function rankOf(medium: Medium, given: AnswersInWords): number {
  return orderFor(given).indexOf(medium) + 1
}

/** The media in the order of the advice. */
export function orderFor(given: AnswersInWords): readonly Medium[] {
  return adviseOnMedium(situationInWords(given)).ranking.map(({ medium }) => medium)
}

export function firstFor(given: AnswersInWords): Medium {
  const [first] = orderFor(given)
  if (first === undefined) throw new Error('The ranking is empty')
  return first
}

/** The steps as `role medium`, such as `recap email`. */
export function stepsFor(given: AnswersInWords): readonly string[] {
  return adviseOnMedium(situationInWords(given)).sequence.map(describeStep)
}

function describeStep({ role, medium }: SequenceStep): string {
  return `${role} ${medium}`
}
