import { describe, expect, it } from 'vitest'
import {
  openOrClosed,
  whyOpenOrClosed,
  type QuestionForm,
} from '../../../../../../src/domain/coach/measures/turns/open-or-closed'

const examples: Readonly<Record<QuestionForm, readonly string[]>> = {
  open: [
    'What worries you about the new plan?',
    'How did that land with your team?',
    'Why is that date important?',
    'Tell me about the last release.',
    'Can you say more about the second point?',
    'Could you walk me through it?',
    'Do you have any thoughts on how we could share this?',
    'Have you thought about who would run it?',
    'What else?',
    'Is there anything else you would want to change?',
    'So, Ana, what’s different this time?',
    'I’m curious how you see it.',
    'Who else could help with this?',
    'The budget is fixed. What would you do with it?',
    'How can I help?',
  ],
  closed: [
    'Did you send the contract?',
    'Is the budget approved?',
    'How many people are on the team?',
    'How often do you meet?',
    'What time suits you?',
    'You will be there on Friday?',
    'So it never reached you?',
    'May I ask a question?',
    'Does that make sense?',
    'On a scale of one to ten, how ready are you?',
    'Are you for it or against it?',
    'What is your manager’s name?',
    'What would make it work? Would a week be enough?',
    'Do you know how it works?',
    'Friday?',
    '',
  ],
}

describe('a question', () => {
  for (const [form, questions] of Object.entries(examples)) {
    it.each(questions)(`is ${form}: %s`, (question) => {
      expect(openOrClosed(question)).toBe(form)
    })
  }

  it('counts by the last one of a turn, and a check after it does not', () => {
    expect(openOrClosed('Did you call them? What did you agree?')).toBe('open')
    expect(openOrClosed('How would you split the work, do you see? Right?')).toBe('open')
  })

  it('says which rule decided, and nothing when none did', () => {
    expect(whyOpenOrClosed('How many licences do you need?')).toBe('asks for one fact: how many, what time')
    expect(whyOpenOrClosed('Friday?')).toBeNull()
  })
})
