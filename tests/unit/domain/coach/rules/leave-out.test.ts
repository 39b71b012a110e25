import { expect, it } from 'vitest'
import { readSentence } from '../../../../../src/domain/coach/reading/sentence'
import { leaveOut } from '../../../../../src/domain/coach/rules/leave-out'
import { reword } from '../../../../../src/domain/coach/rules/reword'

function without(text: string, words: string): string | null {
  const start = text.indexOf(words)
  const [one] = leaveOut(readSentence(text, false), start, start + words.length)
  return one === undefined ? null : text.slice(0, one.start) + one.text + text.slice(one.end)
}

it.each([
  ['It is just a delay.', 'just', 'It is a delay.'],
  ['Just a delay.', 'Just', 'A delay.'],
  ['just a delay', 'just', 'a delay'],
  ['“Just a delay.”', 'Just', '“A delay.”'],
  ['Simply, it is late.', 'Simply', 'It is late.'],
  ['It is, simply, late.', 'simply', 'It is late.'],
  ['It is late, only.', 'only', 'It is late.'],
  ['It will be late only.', 'only', 'It will be late.'],
  ['It will be late only', 'only', 'It will be late'],
  ['A merely late answer.', 'merely', 'A late answer.'],
  ['An only answer.', 'only', 'An answer.'],
  ['A merely old answer.', 'merely', null],
  ['Just!', 'Just', null],
])('leaves out of “%s” the words “%s”: %s', (text, words, result) => {
  expect(without(text, words)).toBe(result)
})

it.each([
  ['Why do you wait?', 'Why do you', 'what makes you', 'What makes you wait?'],
  ['So I disagree.', 'I disagree', 'it looks different to me', 'So it looks different to me.'],
])('puts other words into “%s”', (text, words, others, result) => {
  const start = text.indexOf(words)
  const one = reword(readSentence(text, false), start, start + words.length, others)
  expect(text.slice(0, one.start) + one.text + text.slice(one.end)).toBe(result)
})
