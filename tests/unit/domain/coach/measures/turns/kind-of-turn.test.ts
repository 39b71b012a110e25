import { describe, expect, it } from 'vitest'
import {
  kindOfTurn,
  weighTurn,
  type KindOfTurn,
} from '../../../../../../src/domain/coach/measures/turns/kind-of-turn'

interface Example {
  readonly says: string
  readonly heard?: string
}

const examples: Readonly<Record<KindOfTurn, readonly Example[]>> = {
  reflection: [
    { says: 'It sounds like the date was promised before anybody asked you.' },
    { says: 'So you would rather lose a week than ship it half tested.' },
    { says: 'You’re worried that support ends up carrying this.' },
    { says: 'You were hoping somebody would back you in that meeting.' },
    { says: 'On the one hand you like the plan, on the other hand it eats your quarter.' },
    {
      says: 'Three rewrites in one year.',
      heard: 'This would be the third rewrite in one year, and nobody counts that.',
    },
    { says: 'Exhausting.', heard: 'We go round and round on this.' },
    {
      says: 'Okay, yeah. So the contract is what keeps you up.',
      heard: 'Honestly, the contract keeps me up at night.',
    },
    { says: 'That must have felt like being overruled.' },
    {
      says: 'You feel left out of the decision, is that right?',
      heard: 'Nobody asked us before it was decided.',
    },
    { says: 'And you’d like to hear it first next time.', heard: 'I read it in the newsletter!' },
    { says: 'Part of you wants to say yes.' },
    { says: 'Um, so, you- you don’t see who would maintain it.' },
    { says: 'You’ve tried to raise this twice already.' },
    { says: 'What I hear is that trust took a knock.' },
  ],
  question: [
    { says: 'What would have to be true for this to work?' },
    { says: 'Okay. And how did the customer take it?' },
    { says: 'Have you talked to finance yet?' },
    { says: 'Tell me more about the audit.' },
    { says: 'So you have a lot on. What should we drop first?' },
    { says: 'Right. Which of the two dates matters more to you?' },
    { says: 'I wonder what your team would say' },
    { says: 'On a scale of one to ten, how sure are you?' },
    { says: 'Any other concerns?' },
    { says: 'Did I miss anything?' },
    { says: 'Would it be okay if I took notes?' },
    { says: 'What about the second supplier?' },
    { says: 'Friday?' },
  ],
  advice: [
    { says: 'I’d suggest you write to them before the weekend.' },
    { says: 'You should really talk to legal first.' },
    { says: 'We could start with one region and see how it goes.' },
    { says: 'Let’s put that on the agenda for Monday.' },
    { says: 'I’ll send you the figures tonight.' },
    { says: 'Most companies run both systems for a while, which means that costs go up at first.' },
    {
      says: 'The licence covers ten seats, and the rest is billed monthly.',
      heard: 'How many seats do we get?',
    },
    { says: 'Make sure that the backup runs before you switch.' },
    { says: 'If I were you I would ask for a month.' },
  ],
  other: [
    { says: 'Mm-hmm.' },
    { says: 'Okay. Right.' },
    { says: 'Thank you.' },
    { says: 'You’re welcome.', heard: 'Thanks for that.' },
    { says: 'Hi, good to see you.' },
    { says: 'Nice.' },
    { says: 'That’s great.' },
    { says: 'I agree.' },
    { says: 'So—' },
    { says: '[laughs]' },
    { says: '' },
    { says: 'I’m sorry.' },
  ],
}

describe('the kind of a turn', () => {
  for (const [kind, sayings] of Object.entries(examples)) {
    it.each(sayings)(`is ${kind}: $says`, ({ says, heard }) => {
      expect(kindOfTurn(says, heard)).toBe(kind)
    })
  }

  it('takes a question mark after a reflection for a check, not for a question', () => {
    const heard = 'If we move the launch, my people work through August again.'
    expect(kindOfTurn('So your people would be working through August again, right?', heard)).toBe(
      'reflection',
    )
  })

  it('looks behind the small sounds of listening', () => {
    expect(kindOfTurn('Mm-hmm. Yeah. Uh, what- what happened then?')).toBe('question')
  })

  it('says why', () => {
    const weighing = weighTurn('It sounds like the deadline is important to you.')
    expect(weighing?.reflection.because).toContain('says how it sounded')
    expect(weighing?.reflection.because).toContain('says what it means to them')
    expect(weighing?.question).toEqual({ points: 0, because: [] })
  })

  it('has nothing to weigh in a turn of listening', () => {
    expect(weighTurn('Okay, mm-hmm.')).toBeNull()
  })

  it('reads what nobody would say in one turn without being slow', () => {
    const start = performance.now()
    for (const text of [
      'a'.repeat(200_000),
      "a'".repeat(100_000),
      'you '.repeat(50_000),
      '- '.repeat(100_000),
    ])
      kindOfTurn(text, text)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
