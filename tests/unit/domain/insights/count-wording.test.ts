import { describe, expect, it } from 'vitest'
import { countWording } from '../../../../src/domain/insights/count-wording'
import { draftsOf } from '../../../../src/domain/insights/drafts-of-meeting'
import { wordingSchema } from '../../../../src/domain/insights/wording'
import { newMeeting, type Meeting } from '../../../../src/domain/meetings/meeting'
import { workedExample } from '../../../../src/domain/meetings/worked-example'
import { aMeeting, builtAt } from '../../../support/builders'

const line = (text: string, attrs: Record<string, unknown>) => ({
  type: 'paragraph',
  attrs: { capture: null, capturedAt: null, planned: null, saidAt: null, ...attrs },
  content: [{ type: 'text', text }],
})

function aFilledMeeting(given: Partial<Meeting> = {}): Meeting {
  const meeting = aMeeting()
  return {
    ...meeting,
    preparation: {
      ...meeting.preparation,
      answers: {
        'their-view': 'You always get this wrong.',
        'first-sentence': 'I agree that the list was late.',
        'say-back': 'What I hear is that the timing hurts you.',
        'check-question': 'Did I get that right?',
      },
      objections: [
        {
          id: 'objection-1',
          text: 'It is too short.',
          protects: 'Their time.',
          acknowledgement: 'I understand that it is short.',
          addition: 'It just has to be done by May.',
          question: '',
          raisedAt: null,
        },
      ],
    },
    notes: {
      type: 'doc',
      content: [
        line('You never listen, she said.', {}),
        line('What would help you most?', { planned: 'starter', saidAt: builtAt }),
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [line('Tell me more.', { planned: 'starter' })] }],
        },
        line('So you said: we never agreed.', { planned: 'say-back', saidAt: builtAt }),
      ],
    },
    reflection: { ...meeting.reflection, answers: { 'follow-up-message': 'Thank you for the talk today.' } },
    ...given,
  }
}

describe('the drafts of a meeting', () => {
  it('are what the coach reads along, and nobody else’s words or private ones', () => {
    const drafts = draftsOf(aFilledMeeting())
    expect(drafts.map(({ context, text }) => [context.field, text])).toEqual([
      ['first-sentence', 'I agree that the list was late.'],
      ['say-back', 'What I hear is that the timing hurts you.'],
      ['check-question', 'Did I get that right?'],
      ['acknowledgement', 'I understand that it is short.'],
      ['addition', 'It just has to be done by May.'],
      ['planned-line', 'What would help you most?'],
      ['planned-line', 'Tell me more.'],
      ['follow-up', 'Thank you for the talk today.'],
    ])
  })

  it('know what they answer, as their boxes do', () => {
    const byField = new Map(draftsOf(aFilledMeeting()).map(({ context }) => [context.field, context]))
    expect(byField.get('say-back')).toMatchObject({
      heard: 'You always get this wrong.\nIt is too short.',
      hasCheckQuestion: true,
    })
    expect(byField.get('addition')?.heard).toBe('It is too short.')
    expect(byField.get('follow-up')?.heard).toBe('You always get this wrong.')
    expect(byField.get('planned-line')?.heard).toBeNull()
  })
})

describe('the wording of a meeting', () => {
  it('counts words, findings by rule, and what the notes tell of saying back and asking', () => {
    const wording = countWording(aFilledMeeting())
    expect(wordingSchema.parse(wording)).toEqual(wording)
    expect(wording.words).toBe(49)
    expect(wording.findings).toMatchObject({ agreement: 1, limiter: 1, gratitude: 1 })
    expect(wording).toMatchObject({ saidBack: 1, asked: 1 })
  })

  it('does not count what was put aside differently, so that a choice does not look like other words', () => {
    const dismissed = { place: 'first-sentence', rule: 'agreement', phrase: 'agree', words: 'I agree' }
    expect(countWording(aFilledMeeting({ dismissedFindings: [dismissed] })).findings).toEqual(
      countWording(aFilledMeeting()).findings,
    )
  })

  it('is nothing for a blank meeting, and counts no words of another language', () => {
    const blank = newMeeting('meeting-1', builtAt)
    expect(countWording(blank)).toEqual({ words: 0, findings: {}, saidBack: 0, asked: 0 })
    const answers = {
      'first-sentence': 'Ich finde, dass wir das nicht so machen sollten, weil es zu teuer ist.',
    }
    expect(countWording({ ...blank, preparation: { ...blank.preparation, answers } }).words).toBe(0)
  })

  it('leaves out what nobody drafts, so that a save does not wait for it', () => {
    const blank = newMeeting('meeting-1', builtAt)
    const answers = { 'hard-truth': 'We agree. '.repeat(30_000), 'first-sentence': 'I agree with you.' }
    const wording = countWording({ ...blank, preparation: { ...blank.preparation, answers } })
    expect(wording.words).toBe(4)
  })

  it('tells the worked example alike each time', () => {
    let id = 0
    const { meeting } = workedExample('2026-03-02T09:00:00.000Z', () => `id-${(id += 1)}`)
    const wording = countWording(meeting)
    expect(countWording(meeting)).toEqual(wording)
    expect(wording.words).toBeGreaterThan(100)
    expect(wording.saidBack).toBe(1)
  })
})
