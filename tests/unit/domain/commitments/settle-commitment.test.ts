import { describe, expect, it } from 'vitest'
import { partsOfLine, readPromiseAgain } from '../../../../src/domain/commitments/read-promise-again'
import { settleCommitment, type CommitmentStep } from '../../../../src/domain/commitments/settle-commitment'
import { shownStateOf } from '../../../../src/domain/commitments/shown-state'
import { commitmentSchema, summarizeCommitment } from '../../../../src/domain/commitments/commitment'
import { aCommitment } from '../../../support/builders'

const at = '2026-11-24T15:00:00.000Z'
const dated = aCommitment({ dueOn: '2026-11-26' })
const after = (step: CommitmentStep, before = dated) => settleCommitment(before, step, at, () => 'new')
const newDay: CommitmentStep = {
  kind: 'renegotiate',
  toDay: '2026-11-30',
  reason: 'Legal is late',
  isTold: true,
}

describe('a promise', () => {
  it.each([
    [{ kind: 'keep' }, 'kept', at],
    [{ kind: 'miss' }, 'missed', at],
    [newDay, 'renegotiated', null],
    [{ kind: 'tell' }, 'open', null],
  ] satisfies [CommitmentStep, string, string | null][])('after %o is %s', (step, state, settledAt) => {
    const settled = commitmentSchema.parse(after(step))
    expect(shownStateOf(summarizeCommitment(settled))).toBe(state)
    expect(settled).toMatchObject({ settledAt, updatedAt: at })
  })

  it('keeps the history of its days, and when the other was told', () => {
    const moved = after(newDay)
    expect(moved).toMatchObject({ dueOn: '2026-11-30', toldAt: at })
    expect(moved.renegotiations).toEqual([
      { id: 'new', agreedAt: at, fromDay: '2026-11-26', toDay: '2026-11-30', reason: 'Legal is late' },
    ])
    const untold = after({ ...newDay, isTold: false, toDay: null }, moved)
    expect(untold).toMatchObject({ dueOn: null, toldAt: at })
    expect(untold.renegotiations).toHaveLength(2)
  })

  it('is open again when it is taken back, with everything else as it was', () => {
    expect(after({ kind: 'reopen' }, after({ kind: 'keep' }))).toEqual({ ...dated, updatedAt: at })
  })
})

describe('a line that was edited', () => {
  const line = (text: string, dueOn: string | null) =>
    partsOfLine({ person: null, owedBy: 'me', text, dueOn, refusedDate: null }, null)
  const before = line('Draft', '2026-11-26')
  const made = aCommitment({ text: 'Draft', dueOn: '2026-11-26' })

  it('changes what nobody else changed', () => {
    expect(readPromiseAgain(made, before, line('The draft', '2026-11-27'))).toMatchObject({
      text: 'The draft',
      dueOn: '2026-11-27',
    })
    const dayChanged = { ...made, dueOn: '2026-12-01' }
    expect(readPromiseAgain(dayChanged, before, line('The draft', '2026-11-27'))).toMatchObject({
      text: 'The draft',
      dueOn: '2026-12-01',
    })
  })

  it('is about the one other person who was there, and keeps a name that means nobody in its words', () => {
    const named = { owedBy: 'me', text: 'Draft', dueOn: null, refusedDate: null } as const
    expect(partsOfLine({ ...named, person: null }, 'ben').personId).toBe('ben')
    const unknown = { kind: 'unknown', name: 'Carla' } as const
    expect(partsOfLine({ ...named, person: unknown }, 'ben')).toMatchObject({
      personId: null,
      text: '@Carla Draft',
    })
  })

  it('never empties a promise, and leaves a settled or renegotiated one alone', () => {
    expect(readPromiseAgain(made, before, line('', null))).toMatchObject({ text: 'Draft', dueOn: null })
    const kept = after({ kind: 'keep' }, made)
    expect(readPromiseAgain(kept, before, line('Other', null))).toBe(kept)
    const moved = after(newDay, made)
    expect(readPromiseAgain(moved, before, line('Other', null))).toBe(moved)
  })
})
