import { describe, expect, it } from 'vitest'
import { fitPhrase } from '../../../../src/domain/phrases/fit-phrase'

/** The text with the phrase in it, `[` and `]` around what is selected; `|` is the caret. */
function put(phrase: string, into: string): string {
  const [before = '', after = ''] = into.split('|')
  const { text, gapStart, gapEnd } = fitPhrase(phrase, before, after)
  return `${before}${text.slice(0, gapStart)}[${text.slice(gapStart, gapEnd)}]${text.slice(gapEnd)}${after}`
}

describe('a phrase that is put into a text', () => {
  it.each([
    ['stands as it is in an empty box', 'What I hear is that …', '|', 'What I hear is that […]'],
    ['gets a space after a sentence', 'You’re right about …', 'Thanks.|', 'Thanks. You’re right about […]'],
    ['gets no second space', 'You’re right about …', 'Thanks. |', 'Thanks. You’re right about […]'],
    ['begins with a capital on a new line', 'you decide.', 'Well,\n|', 'Well,\nYou decide.[]'],
    ['goes on within a sentence', 'What I hear is that …', 'Ana,|', 'Ana, what I hear is that […]'],
    ['leaves “I” a capital', 'I can see why …', 'Ana,|', 'Ana, I can see why […]'],
    ['leaves “I’ll” a capital', 'I’ll come back', 'and|', 'and I’ll come back[]'],
    ['leaves a name its capital', 'Ana said …', 'as|', 'as Ana said […]'],
    ['stays as it is after a colon', 'What did I miss?', 'Ask: |', 'Ask: What did I miss?[]'],
    ['keeps apart from the next word', 'From where you sit, …', '|it', 'From where you sit, […] it'],
    ['touches no punctuation after it', 'you decide.', 'So |, Ana', 'So you decide[], Ana'],
    ['leaves one full stop', 'Give me a moment with that.', '|.', 'Give me a moment with that[].'],
    ['begins a sentence behind a quotation', 'That was on me: …', '“Go.”|', '“Go.” That was on me: […]'],
    ['takes no space behind an opening quote', 'what did I miss?', '“|', '“What did I miss?[]'],
    ['selects the first of two gaps', 'So you want …, not …', '|', 'So you want […], not …'],
    ['is at home in other scripts', 'まず…', '|', 'まず[…]'],
    ['begins a point of a list', 'what did I miss?', '- |', '- What did I miss?[]'],
  ])('%s', (_, phrase, into, result) => {
    expect(put(phrase, into)).toBe(result)
  })
})
