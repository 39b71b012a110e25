import type { RuleId } from '../rules/rule-id'
import { learnedMeasures } from './learned-measures'

/** The strength of a rule's words, in standard deviations of rated receptiveness (Yeomans et al. 2020), where it is known. */
const published: Partial<Record<RuleId, number>> = {
  agreement: 0.4,
  acknowledgement: 0.4,
  'saying-back': 0.4,
  'blunt-disagreement': 0.3,
  'positive-words': 0.2,
  hedge: 0.2,
  subjectivity: 0.2,
  'negation-density': 0.2,
  limiter: 0.2,
  'reasons-first': 0.1,
}

/** What no study has put a number on stands between the strong and the weak. */
const unmeasured = 0.25

/** Until so many texts speak for themselves, what was known before weighs more. */
const textsToConvince = 45

/** What was measured against expectation, or hardly at all, still has its place in the order. */
const least = 0.05

/**
 * How much a rule matters beside the others; only the order of findings comes from it. It is the difference that the rule's
 * words make in the rated replies, drawn towards the published one where they are in few of them.
 */
export function weightOfRule(rule: RuleId): number {
  const before = published[rule] ?? unmeasured
  const measured = learnedMeasures.rules[rule]
  if (measured === undefined) return before
  const { texts, others, strength } = measured
  const counted = (texts * others) / (texts + others)
  return Math.max(least, (counted * strength + textsToConvince * before) / (counted + textsToConvince))
}
