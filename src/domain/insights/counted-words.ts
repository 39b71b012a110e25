import type { Effect } from '../coach/finding'
import { effectOfRule } from '../coach/rules/effect-of-rule'
import type { RuleId } from '../coach/rules/rule-id'
import type { Wording } from './wording'

/** What was counted in the words of one meeting, by rule and by effect. */
export interface CountedWords {
  readonly words: number
  readonly saidBack: number
  readonly asked: number
  /** How many findings there were of each effect. */
  readonly found: Readonly<Record<Effect, number>>
  /** How many each rule had, without those that had none. */
  readonly byRule: readonly (readonly [rule: RuleId, count: number])[]
}

/** What rules found that this version does not know is left out. */
export function countedWords({ words, saidBack, asked, findings }: Wording): CountedWords {
  const found = { raises: 0, lowers: 0, asks: 0 }
  const byRule: (readonly [RuleId, number])[] = []
  for (const [rule, count] of Object.entries(findings)) {
    if (!isRule(rule) || count === 0) continue
    found[effectOfRule[rule]] += count
    byRule.push([rule, count])
  }
  return { words, saidBack, asked, found, byRule }
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(effectOfRule, id)
}
