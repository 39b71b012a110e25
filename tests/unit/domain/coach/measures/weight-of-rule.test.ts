import { describe, expect, it } from 'vitest'
import { weightOfRule } from '../../../../../src/domain/coach/measures/weight-of-rule'
import { ruleIdSchema } from '../../../../../src/domain/coach/rules/rule-id'

describe('the weight of a rule', () => {
  it('puts what people react to most before what they hardly notice', () => {
    expect(weightOfRule('acknowledgement')).toBeGreaterThan(weightOfRule('subjectivity'))
    expect(weightOfRule('blunt-disagreement')).toBeGreaterThan(weightOfRule('reasons-first'))
  })

  it('stays near what is published where a rule finds little in the rated replies', () => {
    expect(Math.abs(weightOfRule('trait-word') - 0.25)).toBeLessThan(0.15)
  })

  it('is above nothing and below one for every rule', () => {
    for (const rule of ruleIdSchema.options) {
      expect(weightOfRule(rule), rule).toBeGreaterThan(0)
      expect(weightOfRule(rule), rule).toBeLessThan(1)
    }
  })
})
