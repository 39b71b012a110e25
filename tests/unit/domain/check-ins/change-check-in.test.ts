import { describe, expect, it } from 'vitest'
import { changeCheckIn, joinChanges, newCheckIn } from '../../../../src/domain/check-ins/change-check-in'
import { checkInSchema } from '../../../../src/domain/check-ins/check-in'
import { builtAt } from '../../../support/builders'

const blank = newCheckIn('a', { kind: 'trust', personId: 'ana' }, builtAt)
const later = '2026-04-02T09:00:00.000Z'

describe('a check-in', () => {
  it('begins without answers, in the shape that is kept', () => {
    expect(checkInSchema.parse(blank)).toEqual(blank)
  })

  it('takes answers one by one, and leaves what is not named', () => {
    const first = changeCheckIn(blank, { ratings: { relationship: { step: 2, evidence: '' } } }, later)
    const second = changeCheckIn(
      first,
      { ratings: { generosity: { step: 4, evidence: 'Shared it.' } } },
      later,
    )
    expect(second.ratings).toEqual({
      relationship: { step: 2, evidence: '' },
      generosity: { step: 4, evidence: 'Shared it.' },
    })
    expect(second).toMatchObject({ takenAt: builtAt, updatedAt: later, moveId: null })
  })

  it('takes an answer back', () => {
    const answered = changeCheckIn(
      blank,
      { practice: { aligned: 'no', reliable: 'yes' }, moveId: 'x' },
      later,
    )
    const taken = changeCheckIn(answered, { practice: { aligned: null }, moveId: null }, later)
    expect(taken.practice).toEqual({ reliable: 'yes' })
    expect(taken.moveId).toBeNull()
  })

  it('joins changes that wait, the later answer winning', () => {
    const joined = joinChanges(
      { ratings: { a: { step: 1, evidence: '' }, b: { step: 2, evidence: '' } }, moveId: 'x' },
      { ratings: { a: null } },
    )
    expect(joined).toEqual({ ratings: { a: null, b: { step: 2, evidence: '' } }, moveId: 'x' })
    expect(joinChanges({}, { moveId: null })).toEqual({ moveId: null })
  })
})
