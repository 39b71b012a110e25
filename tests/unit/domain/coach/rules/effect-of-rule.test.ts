import { expect, it } from 'vitest'
import { allRules } from '../../../../../src/domain/coach/rules/all-rules'
import { effectOfRule } from '../../../../../src/domain/coach/rules/effect-of-rule'

it('tells of each rule what the rule itself tells', () => {
  expect(effectOfRule).toEqual(Object.fromEntries(allRules.map(({ id, effect }) => [id, effect])))
})
