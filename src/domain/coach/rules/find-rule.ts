import { allRules } from './all-rules'
import type { RuleDescription } from './rule'
import type { RuleId } from './rule-id'

/** What is told of a rule; undefined while no rule of this name is at work. */
export function findRule(id: RuleId): RuleDescription | undefined {
  return allRules.find((rule) => rule.id === id)
}
