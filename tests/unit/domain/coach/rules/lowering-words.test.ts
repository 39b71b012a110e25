import { describe, expect, it } from 'vitest'
import { rewordings, wordsMarked } from '../../../../support/coached'

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
    ['I do not agree with that.', 'I do not agree with', []],
    ['You’re wrong.', 'You’re wrong', ['I see it differently.']],
    ['You are simply mistaken about the numbers.', 'You are simply mistaken', []],
    ['That’s not true, we sent it.', 'That’s not true', ['I see that differently, we sent it.']],
    ['You clearly don’t understand the market.', 'You clearly don’t understand', []],
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
    'I don’t agree or disagree yet.',
    'You may find that I was wrong.',
  ])('finds none in “%s”', (text) => {
    expect(wordsMarked('blunt-disagreement', text)).toEqual([])
  })
})
