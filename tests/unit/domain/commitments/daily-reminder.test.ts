import { describe, expect, it } from 'vitest'
import {
  newCommitment,
  summarizeCommitment,
  type Commitment,
  type CommitmentSummary,
} from '../../../../src/domain/commitments/commitment'
import { dailyReminder, isReminderDue } from '../../../../src/domain/commitments/daily-reminder'

/** Local time, as a person’s day is. */
const at = (time: string) => new Date(`2026-03-04T${time}:00`).getTime()

const now = at('09:30')

let ids = 0

function promised(dueOn: string | null, given: Partial<Commitment> = {}): CommitmentSummary {
  const id = `promise-${(ids += 1)}`
  const made = newCommitment(id, `the ${id}`, '2026-03-01T09:00:00.000Z')
  return summarizeCommitment({ ...made, personId: 'ana', dueOn, ...given })
}

const remind = (commitments: readonly CommitmentSummary[], showsWords = true) =>
  dailyReminder(commitments, () => 'Ana', now, showsWords)

describe('the reminder of the day', () => {
  it('names what I owe today', () => {
    expect(remind([promised('2026-03-04', { text: 'pricing draft' })])).toEqual({
      title: '1 promise due today',
      body: 'pricing draft (Ana)',
    })
  })

  it('tells what is overdue apart, the latest day first, and cuts a long list', () => {
    const many = [...['2026-03-01', '2026-03-03', '2026-03-04', '2026-03-04'].map((day) => promised(day))]
    const reminder = remind(many)
    expect(reminder?.title).toBe('2 promises due today, 2 overdue')
    expect(reminder?.body.split('\n')).toHaveLength(4)
    expect(reminder?.body).toContain('and 1 more')
    expect(remind([promised('2026-03-01')])?.title).toBe('1 promise overdue')
  })

  it('says nothing of what is settled, not mine, without a day, or due later', () => {
    expect(
      remind([
        promised('2026-03-04', { state: 'kept' }),
        promised('2026-03-04', { owedBy: 'them' }),
        promised(null),
        promised('2026-03-05'),
      ]),
    ).toBeNull()
  })

  it('shows no words of a sealed library', () => {
    const reminder = remind([promised('2026-03-04', { text: 'the secret' })], false)
    expect(JSON.stringify(reminder)).not.toContain('secret')
  })

  it('comes once a day, and not before nine', () => {
    expect(isReminderDue(null, at('08:59'))).toBe(false)
    expect(isReminderDue('2026-03-03', at('09:00'))).toBe(true)
    expect(isReminderDue('2026-03-04', at('18:00'))).toBe(false)
  })
})
