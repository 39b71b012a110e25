import { describe, expect, it } from 'vitest'
import { commitmentSchema, type Commitment } from '../../../../src/domain/commitments/commitment'
import { mergeCommitments } from '../../../../src/domain/merging/merge-commitments'
import { aCommitment } from '../../../support/builders'

const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
const base = aCommitment({ id: 'draft', dueOn: '2026-03-10', updatedAt: at(9) })
const changed = (hour: number, given: Partial<Commitment>): Commitment => ({
  ...base,
  ...given,
  updatedAt: at(hour),
})

const newDate = (id: string, hour: number, toDay: string) => ({
  ...{ id, agreedAt: at(hour), fromDay: '2026-03-10', toDay, reason: '' },
})

describe('a promise that was changed on two machines', () => {
  it('keeps every new date that was agreed on, the earliest first', () => {
    const one = changed(12, { renegotiations: [newDate('b', 12, '2026-03-14')], dueOn: '2026-03-14' })
    const two = changed(10, { renegotiations: [newDate('a', 10, '2026-03-12')], dueOn: '2026-03-12' })
    const { value } = mergeCommitments(base, one, two)
    expect(value.renegotiations.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(value.dueOn).toBe('2026-03-14')
  })

  it('ends as one side says, whole: never kept with the moment of the other', () => {
    const missed = changed(8, { state: 'missed', settledAt: at(8) })
    const opened: Commitment = { ...missed, state: 'open', settledAt: null, updatedAt: at(10) }
    const again: Commitment = { ...missed, settledAt: at(11), updatedAt: at(11) }
    const { value, clashes } = mergeCommitments(missed, opened, again)
    expect([value.state, value.settledAt]).toEqual(['missed', at(11)])
    expect(clashes).toEqual(['newer-kept'])
    expect(commitmentSchema.parse(value)).toEqual(value)
  })

  it('is kept when one side kept it and the other said when they were told', () => {
    const kept = changed(11, { state: 'kept', settledAt: at(11) })
    const told = changed(12, { toldAt: at(12) })
    const { value, clashes } = mergeCommitments(base, kept, told)
    expect(value).toMatchObject({ state: 'kept', settledAt: at(11), toldAt: at(12) })
    expect(clashes).toEqual([])
  })
})
