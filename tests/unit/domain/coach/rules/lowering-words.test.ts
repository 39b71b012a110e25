import { describe, expect, it } from 'vitest'
import { findingsOf, rewordings, wordsMarked } from '../../../../support/coached'

describe('limiters', () => {
  it.each([
    ['It is just a delay of two weeks.', 'just', 'It is a delay of two weeks.'],
    ['You simply need to fill in the form.', 'simply', 'You need to fill in the form.'],
    ['It’s only a small change.', 'only', 'It’s a small change.'],
    ['This is merely a draft.', 'merely', 'This is a draft.'],
    ['Just calm down.', 'Just', 'Calm down.'],
    ['I just want to finish this.', 'just', 'I want to finish this.'],
  ])('finds in “%s” the word “%s”, and without it says “%s”', (text, words, result) => {
    expect(wordsMarked('limiter', text)).toEqual([words])
    expect(rewordings('limiter', text)).toEqual([result])
  })

  it.each([
    ['You are only guessing.', 'only'],
    ['There are only a few people behind it.', 'only'],
    ['That is only noise.', 'only'],
  ])('finds in “%s” the word “%s”', (text, words) => {
    expect(wordsMarked('limiter', text)).toEqual([words])
  })

  it('offers nothing where leaving it out would say something else', () => {
    expect(wordsMarked('limiter', 'That is nothing but talk.')).toEqual(['nothing but'])
    expect(rewordings('limiter', 'That is nothing but talk.')).toEqual([])
  })

  it.each([
    'It is not just the date.',
    'Not only the price changed, but the scope too.',
    'Your time is just as important.',
    'I have just read your note.',
    'I just heard about it.',
    'They left just now, and just yesterday they agreed.',
    'If only we had asked.',
    'The only thing I ask is a date.',
    'Put simply, we were late.',
    'We arrived just in time.',
    'Just to check: is it Thursday?',
    'I only have two questions.',
    'A just decision takes time.',
    'She called it “just a detail”.',
    'Run `just build` first.',
    'Only you can judge that.',
    'Let us meet instead of just writing.',
    'It is only logical to wait.',
    'Leave it just until Monday.',
    'Only managers can see it.',
    'The form only has four fields.',
    'Ana has just gone over it.',
    'You shouldn’t just guess.',
    'I’m not asking for just a promise.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('limiter', text)).toEqual([])
  })
})

describe('blunt disagreement', () => {
  it.each([
    ['I disagree.', 'I disagree', ['I see it differently.', 'I have a different view.']],
    [
      'I strongly disagree with you about the date.',
      'I strongly disagree with you',
      ['I have a different view about the date.'],
    ],
    [
      'I don’t agree, and here is why.',
      'I don’t agree',
      ['I see it differently, and here is why.', 'I have a different view, and here is why.'],
    ],
    ['I do not agree with that.', 'I do not agree with', ['I have a different view of that.']],
    ['You’re wrong.', 'You’re wrong', ['I see it differently.']],
    ['You are simply mistaken about the numbers.', 'You are simply mistaken', []],
    ['That’s not true, we sent it.', 'That’s not true', ['I see that differently, we sent it.']],
    ['You clearly don’t understand the market.', 'You clearly don’t understand', []],
    ['I disagree with early launches.', 'I disagree with', ['I have a different view of early launches.']],
    ['I disagree, however, that it was late.', 'I disagree', []],
    ['That makes no sense.', 'That makes no sense', ['I see that differently.']],
    ['How can you say that?', 'How can you say', []],
    ['I already said so, and as I already said, it is late.', 'as I already said', []],
  ])('finds in “%s” the words “%s”', (text, words, results) => {
    expect(wordsMarked('blunt-disagreement', text)).toEqual([words])
    expect(rewordings('blunt-disagreement', text)).toEqual(results)
  })

  it.each([
    'I don’t disagree.',
    'I can’t agree more.',
    'I could not agree with you more.',
    'Tell me if you think I am wrong.',
    'I am not saying you are wrong.',
    'If that is wrong, correct me.',
    'Let us agree to disagree.',
    'What’s wrong with the build?',
    'You wrote “I disagree”.',
    'Do you disagree?',
    'Where I disagree is the order of the steps.',
    'No, you are right.',
    'No, that’s true.',
    'I don’t agree or disagree yet.',
    'You may find that I was wrong.',
    'There is nothing I disagree with here.',
    'It is not right to guess.',
    'On the chance that this is not true, wait.',
    'That is not the case for all of the teams.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('blunt-disagreement', text)).toEqual([])
  })
})

describe('always and never', () => {
  it.each([
    [
      'You always change the plan.',
      'always',
      ['You often change the plan.', 'You sometimes change the plan.'],
    ],
    ['You never listen to us.', 'never', ['You rarely listen to us.']],
    ['Your team is always late.', 'always', ['Your team is often late.', 'Your team is sometimes late.']],
    ['They constantly interrupt.', 'constantly', ['They often interrupt.']],
    ['You interrupt all the time.', 'all the time', ['You interrupt often.']],
    ['Every time you join, we start again.', 'Every time', ['When you join, we start again.']],
    ['Never once did you ask.', 'Never once', ['Rarely did you ask.']],
    ['Everybody knows that.', 'Everybody knows', []],
  ])('finds in “%s” the words “%s”', (text, words, results) => {
    expect(wordsMarked('absolute', text)).toEqual([words])
    expect(rewordings('absolute', text)).toEqual(results)
  })

  it.each([
    'As always, the notes are below.',
    'You are always welcome.',
    'You can always call me.',
    'I will always be grateful.',
    'You have always been fair to us.',
    'Never mind, we found it.',
    'You never know.',
    'You feel that we never listen, and you always hear it last.',
    'Have you always worked here?',
    'It is never too late.',
    'If you always grab the wrong one, swap them.',
    'Meetings where everyone knows everyone are short.',
    'As everybody knows, the office is closed.',
    'They are always trying to help.',
    'You know how they always take two batteries.',
    'No one wants that.',
    'It is always the same here.',
    'You’d never need a battery.',
    'If you do that all the time, it hurts.',
    'They check the car every time they leave it.',
    'Everybody knows how to use it.',
    'He said “you never listen”.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('absolute', text)).toEqual([])
  })

  it('leaves a summary of their view as they would say it', () => {
    expect(wordsMarked('absolute', 'They never hear first.', { field: 'say-back' })).toEqual([])
  })
})

describe('many negations', () => {
  it('are marked in the shortest sentence that has as many', () => {
    const text = 'We have no date in the calendar yet. I have never asked. Nobody on the other team knows.'
    expect(wordsMarked('negation-density', text)).toEqual(['I have never asked.'])
  })

  it('are marked once, where they are densest, with their number', () => {
    const text = 'We spoke on Monday. It is not easy, we have no time, and nobody asked. The rest is fine.'
    const [found, ...others] = findingsOf('negation-density', text)
    expect(others).toEqual([])
    expect(found?.words).toBe('It is not easy, we have no time, and nobody asked.')
    expect(found?.reason).toContain('3 of its 19 words')
    expect(rewordings('negation-density', text)).toEqual([text.replace('not easy', 'hard')])
  })

  it.each([
    ['It isn’t easy, not at all. No.', 'It is hard, not at all. No.'],
    [
      'Don’t forget to call, nobody else will, and never late, no.',
      'Remember to call, nobody else will, and never late, no.',
    ],
    ['Send it no later than Friday, not never, not half.', 'Send it by Friday, not never, not half.'],
  ])('may be fewer: “%s” becomes “%s”', (text, result) => {
    expect(rewordings('negation-density', text)).toEqual([result])
  })

  it.each([
    'No problem, no doubt, no wonder.',
    'It is not only late but also not just our fault, and I do not disagree.',
    'That is not so, and no.',
    'They wrote “no, never, not at all, nothing”, and I see why.',
    'Never mind. No worries. Not sure yet.',
    'It cannot be overstated. Is it not so? Oh no.',
  ])('are not found in “%s”', (text) => {
    expect(findingsOf('negation-density', text)).toEqual([])
  })

  it('are measured by their density', () => {
    const plain = 'We met the team and went through the list of steps with them one by one. '.repeat(8)
    expect(findingsOf('negation-density', `${plain}No, it is not there, and never was.`)).toEqual([])
  })
})
