import type { RuleId } from '../rules/rule-id'

/** The strength of a rule's words, in standard deviations of rated receptiveness (Yeomans et al. 2020), where it is known. */
const strengths: Partial<Record<RuleId, number>> = {
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

/** How much a rule matters beside the others; only the order of findings comes from it. */
export function weightOfRule(rule: RuleId): number {
  return strengths[rule] ?? unmeasured
}
