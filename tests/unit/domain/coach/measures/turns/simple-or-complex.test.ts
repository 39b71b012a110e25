import { describe, expect, it } from 'vitest'
import { simpleOrComplex } from '../../../../../../src/domain/coach/measures/turns/simple-or-complex'

describe('a reflection', () => {
  it.each([
    ['You want it in writing.', 'I want it in writing.'],
    ['You said the vendor was late twice.', 'The vendor was late twice.'],
    ['Two weeks.', 'It would take two weeks.'],
    ['So you asked for four more people?', 'I asked for four more people.'],
    ['You don’t have the time.', 'I just don’t have the time for that.'],
    ['The roadmap changed.', 'And then the roadmap changed, once more.'],
    ['You told them in May.', 'We raised it in spring.'],
  ])('that repeats is simple: %s', (says, heard) => {
    expect(simpleOrComplex(says, heard)).toBe('simple')
  })

  it.each([
    [
      'It seems you feel alone with this, because nobody else would be called at night.',
      'I am the one on call.',
    ],
    ['It’s almost like running with a stone in your shoe.', 'We get there, but each release hurts.'],
    ['I get the sense that being asked first is what matters to you.', 'They decided without us.'],
    ['You feel stuck when both of them want a different thing.', 'Sales says A and support says B.'],
    ['I can hear how tired you are of explaining this.', 'I have explained it three times.'],
    [
      'Part of you would like to go, even though you would leave the team in the middle of it.',
      'It is a good offer.',
    ],
    ['And if it slips again, they stop believing you.', 'I promised it to the customer.'],
  ])('that adds meaning is complex: %s', (says, heard) => {
    expect(simpleOrComplex(says, heard)).toBe('complex')
  })

  it('can be judged without what was heard', () => {
    expect(simpleOrComplex('You want it in writing.')).toBe('simple')
  })
})
