import { describe, expect, it } from 'vitest'
import { outcomeSteps } from '../../../../src/domain/reflections/outcome-scale'
import { practiceAnswerNames, practiceItems } from '../../../../src/domain/reflections/practice-items'
import { reactionSteps } from '../../../../src/domain/reflections/reaction-scale'
import { practiceAnswerSchema, practiceItemSchema } from '../../../../src/domain/reflections/reflection'

describe('the reaction scale', () => {
  it('goes in five steps from withdrew to opened up', () => {
    expect(reactionSteps).toHaveLength(5)
    expect(reactionSteps[0]).toBe('Withdrew')
    expect(reactionSteps[4]).toBe('Opened up')
  })
})

describe('the outcome scale', () => {
  it('has a phrase of its own for each of 0 to 10, the worst first', () => {
    expect(new Set(outcomeSteps).size).toBe(11)
    expect(outcomeSteps[0]).toBe('As bad as it could be')
    expect(outcomeSteps[10]).toBe('As good as it could be')
  })
})

describe('the practice check-in', () => {
  it('asks each of its six questions once, in order', () => {
    expect(practiceItems.map((item) => item.id)).toEqual(practiceItemSchema.options)
    for (const { question } of practiceItems) expect(question).toMatch(/^[A-Z].{10,60}\?$/)
  })

  it('has a word for every answer', () => {
    expect(Object.keys(practiceAnswerNames)).toEqual(practiceAnswerSchema.options)
  })
})
