import { describe, expect, it } from 'vitest'
import { readTurn } from '../../../../../../src/domain/coach/measures/turns/read-turn'

describe('reading a turn', () => {
  it('takes off hesitations, stutters and fillers', () => {
    expect(readTurn('Okay, um, so- so you- you want, uh, to wait.').clauses).toEqual([
      { words: 'so you want to wait', count: 5, isAsked: false },
    ])
  })

  it('has no clauses when there was only listening', () => {
    expect(readTurn('Mm-hmm. Yeah, right. Sure! [nods]')).toEqual({ clauses: [], count: 0, isPiece: false })
  })

  it('tells what is asked', () => {
    expect(readTurn('You waited. Did they come?').clauses.map(({ isAsked }) => isAsked)).toEqual([
      false,
      true,
    ])
  })

  it('notices a sentence taken up or left open', () => {
    expect(readTurn('-and nobody told you').isPiece).toBe(true)
    expect(readTurn('The point is—').isPiece).toBe(true)
    expect(readTurn('A well-meant plan.').isPiece).toBe(false)
  })

  it('reads any text: other scripts, symbols, nothing', () => {
    expect(readTurn('Что это?').clauses).toEqual([{ words: 'что это', count: 2, isAsked: true }])
    expect(readTurn('👍 … ???').count).toBe(0)
  })
})
