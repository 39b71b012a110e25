import { describe, expect, it } from 'vitest'
import { duplicateMeeting } from '../../../../src/domain/meetings/duplicate-meeting'
import { meetingSchema, newMeeting } from '../../../../src/domain/meetings/meeting'
import { workedExample } from '../../../../src/domain/meetings/worked-example'

const before = '2026-03-02T09:00:00.000Z'
const now = '2026-04-01T08:30:00.000Z'

function counting(prefix: string): () => string {
  let made = 0
  return () => `${prefix}-${(made += 1)}`
}

/** The worked example has something in every part. */
const { meeting } = workedExample(before, counting('first'))
const again = duplicateMeeting(meeting, 'the-copy', counting('copied'), now)

describe('the same meeting again', () => {
  it('is a meeting of its own', () => {
    expect(again.id).toBe('the-copy')
    expect(again).toMatchObject({ createdAt: now, updatedAt: now, isExample: false })
    expect(meetingSchema.parse(again)).toEqual(again)
  })

  it('keeps the people, the purpose, the plays and what was prepared', () => {
    expect(again.title).toBe(meeting.title)
    expect(again.personIds).toEqual(meeting.personIds)
    expect(again.purpose).toBe(meeting.purpose)
    expect(again.isSensitive).toBe(meeting.isSensitive)
    expect(again.durationMinutes).toBe(meeting.durationMinutes)
    expect(again.playIds).toEqual(meeting.playIds)
    expect(again.preparation.answers).toEqual(meeting.preparation.answers)
    expect(again.preparation.situation).toEqual(meeting.preparation.situation)
    expect(again.preparation.medium).toBe(meeting.preparation.medium)
  })

  it('keeps the objections under ids of their own, none of them raised yet', () => {
    expect(meeting.preparation.objections.some(({ raisedAt }) => raisedAt !== null)).toBe(true)
    expect(again.preparation.objections.map(({ text }) => text)).toEqual(
      meeting.preparation.objections.map(({ text }) => text),
    )
    expect(again.preparation.objections.every(({ raisedAt }) => raisedAt === null)).toBe(true)
    expect(again.preparation.objections.map(({ id }) => id)).toEqual(
      meeting.preparation.objections.map((_, index) => `copied-${index + 1}`),
    )
  })

  it('starts its date, notes, reflection and forecast anew', () => {
    const blank = newMeeting('the-copy', now)
    const { startsAt, notes, sayBacks, reflection, startedAt, endedAt, closedAt, phaseByHand } = again
    expect({ startsAt, notes, sayBacks, reflection, startedAt, endedAt, closedAt, phaseByHand }).toEqual({
      startsAt: null,
      notes: blank.notes,
      sayBacks: [],
      reflection: blank.reflection,
      startedAt: null,
      endedAt: null,
      closedAt: null,
      phaseByHand: null,
    })
    expect(again.preparation.forecast).toBeNull()
  })

  it('keeps what was put aside from the coach where the words stay, under the ids of the copies', () => {
    const [objection] = meeting.preparation.objections
    const aside = (place: string) => ({ place, rule: 'limiter', phrase: 'just', words: 'just' })
    const dismissedFindings = [
      aside('first-sentence'),
      aside(`objection-${objection?.id}-acknowledgement`),
      aside('objection-gone-acknowledgement'),
      aside('say-back-panel'),
    ]
    const copy = duplicateMeeting({ ...meeting, dismissedFindings }, 'the-copy', counting('copied'), now)
    expect(copy.dismissedFindings).toEqual([
      aside('first-sentence'),
      aside('objection-copied-1-acknowledgement'),
    ])
  })

  it('leaves the first one as it was', () => {
    expect(workedExample(before, counting('first')).meeting).toEqual(meeting)
  })
})
