import { describe, expect, it } from 'vitest'
import { rewordings, wordsMarked } from '../../../../support/coached'

describe('open questions', () => {
  it.each([
    ['What would you need to feel safe with it?', 'What would'],
    ['If we move the date, what does that do to you?', 'what does'],
    ['So how did the launch go for your team?', 'how did'],
    ['Tell me about the last release.', 'Tell me about'],
    ['What’s behind the date?', 'What’s'],
    ['Could you walk me through the steps?', 'walk me through'],
  ])('are found in “%s”: “%s”', (text, words) => {
    expect(wordsMarked('open-question', text)[0]).toBe(words)
  })

  it.each([
    'How many people are there?',
    'How can you say that?',
    'How about Tuesday?',
    'What time is it?',
    'How do you call it?',
    'How can that be late?',
    'What is your basis for saying so?',
    'What a mess!',
    'What is done is done.',
    'What’s the point?',
    'Do you know what I mean?',
    'You tell me how it went.',
    'They tell me about problems weekly.',
    'What is wrong with you?',
  ])('are not found in “%s”', (text) => {
    expect(wordsMarked('open-question', text)).toEqual([])
  })
})

describe('questions that follow up', () => {
  it.each([
    ['Tell me more about the first week.', 'Tell me more about'],
    ['You mentioned the audit: who runs it?', 'You mentioned'],
    ['When you say late, which day do you mean?', 'When you say'],
    ['And what happened then?', 'And what happened then'],
    ['What makes you say that?', 'What makes you say'],
    ['Could you give me an example?', 'Could you give me an example'],
  ])('are found in “%s”: “%s”', (text, words) => {
    expect(wordsMarked('follow-up-question', text)).toEqual([words])
  })

  it.each([
    'You mentioned the audit.',
    'You said you would call, didn’t you?',
    'Why have you said nothing?',
    'I have no more to say.',
    'There is nothing more to know about it.',
  ])('are not found in “%s”', (text) => {
    expect(wordsMarked('follow-up-question', text)).toEqual([])
  })
})

describe('asking why', () => {
  it.each([
    ['Why do you think so?', 'Why do you', ['What makes you think so?']],
    ['Why did you move the date?', 'Why did you', ['What led you to move the date?']],
    ['But why are you worried about it?', 'why are you', ['But what makes you worried about it?']],
    ['Why is this important?', 'Why is this important', ['What makes this important?']],
    ['Why?', 'Why', ['What makes you say so?']],
    ['Why are you leaving?', 'Why are you', []],
    ['Why didn’t you call?', 'Why didn’t you', []],
    ['Why do you not answer?', 'Why do you not', []],
  ])('is found in “%s”: “%s”', (text, words, results) => {
    expect(wordsMarked('why-question', text)).toEqual([words])
    expect(rewordings('why-question', text)).toEqual(results)
  })

  it.each([
    'Why don’t we meet on Monday?',
    'Why not start small?',
    'That is why you are here.',
    'Do you know why they left?',
    'I see why you worry.',
    'Did you ask “why do you wait”?',
  ])('is not found in “%s”', (text) => {
    expect(wordsMarked('why-question', text)).toEqual([])
  })
})
