import type { Effect } from '../../domain/coach/finding'
import { allRules } from '../../domain/coach/rules/all-rules'
import type { Rule } from '../../domain/coach/rules/rule'
import { msg } from '../../texts/t'

const titles: readonly { readonly effect: Effect; readonly title: string }[] = [
  { effect: 'raises', title: msg('What tends to help') },
  { effect: 'lowers', title: msg('What tends to get in the way') },
  { effect: 'asks', title: msg('What it asks for') },
]

/** The coach's rules by what they do, wherever all of them are listed. */
export const ruleGroups: readonly {
  readonly effect: Effect
  readonly title: string
  readonly rules: readonly Rule[]
}[] = titles.map((group) => ({ ...group, rules: allRules.filter(({ effect }) => effect === group.effect) }))
