import { describe, expect, it } from 'vitest'
import { needQuestions, needQuestionText } from '../../../../src/domain/people/need-questions'
import { needQuestionSchema } from '../../../../src/domain/people/needs'

describe('the questions of the needs map', () => {
  it('are seven, each asked once and in the order of the record', () => {
    expect(needQuestions.map(({ id }) => id)).toEqual(needQuestionSchema.options)
    expect(needQuestions).toHaveLength(7)
  })

  it('each have words of their own', () => {
    expect(new Set(needQuestions.map(({ label }) => label)).size).toBe(7)
    for (const { question, hint } of needQuestions) {
      expect(question).toMatch(/\?$/)
      expect(hint).not.toBe('')
    }
  })

  it('can be looked up one by one', () => {
    expect(needQuestionText('goals')).toEqual(needQuestions[0])
  })
})
