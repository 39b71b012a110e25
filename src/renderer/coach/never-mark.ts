import type { CoachChoices } from '../../domain/coach/coach-choices'
import type { Finding } from '../../domain/coach/finding'
import type { RuleId } from '../../domain/coach/rules/rule-id'

type NeverMarked = Pick<Finding, 'rule' | 'phrase'>

export function neverMark(choices: CoachChoices, { rule, phrase }: NeverMarked): CoachChoices {
  return {
    ...choices,
    neverMark: [...withoutNeverMark(choices, { rule, phrase }).neverMark, { rule, phrase }],
  }
}

export function withoutNeverMark(choices: CoachChoices, { rule, phrase }: NeverMarked): CoachChoices {
  return {
    ...choices,
    neverMark: choices.neverMark.filter((entry) => entry.rule !== rule || entry.phrase !== phrase),
  }
}

export function switchRule(choices: CoachChoices, rule: RuleId, isOn: boolean): CoachChoices {
  const others = choices.rulesOff.filter((other) => other !== rule)
  return { ...choices, rulesOff: isOn ? others : [...others, rule] }
}
