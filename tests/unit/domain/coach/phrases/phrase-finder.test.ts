import { describe, expect, it } from 'vitest'
import { PhraseFinder } from '../../../../../src/domain/coach/phrases/phrase-finder'
import { parsePhrasePattern } from '../../../../../src/domain/coach/phrases/phrase-pattern'
import { readSentence } from '../../../../../src/domain/coach/reading/sentence'

function wordsFound(pattern: string, text: string, unless: readonly string[] = []): readonly string[] {
  const finder = new PhraseFinder([{ phrase: 'tested', pattern, unless }])
  return finder.find(readSentence(text, false)).map(({ start, end }) => text.slice(start, end))
}

describe('the patterns of phrases', () => {
  it.each([
    ['i agree', 'Yes, I agree.', ['I agree']],
    ['i agree', 'I, agree?', []],
    ['i agree', 'I  *agree*', ['I  *agree']],
    ['i (really|do)? agree', 'I do agree and I agree', ['I do agree', 'I agree']],
    ['(a bit|kind of) late', 'a bit late, kind of late', ['a bit late', 'kind of late']],
    ['so late|too early', 'so late and too early', ['so late', 'too early']],
    ['you _ that', 'You said that, you that', ['You said that']],
    ['i ..2 agree', 'I agree, I very much agree, I am not sure we agree', ['I agree', 'I very much agree']],
    ['i ..3 agree', 'I see it, we agree', []],
    [', well ,', 'Well, it went well, well, I hope.', ['Well', 'well']],
    ['^ (so)? you want', 'So you want, you want', ['So you want']],
    ['not , but', 'It is not, but it could be', ['not, but']],
    ['you are [always] late', 'You are always late, always.', ['always']],
    ['you (are)? [(always|never) ..1] late', 'you never came late', ['never came']],
    ["don't agree", 'I don’t agree', ['don’t agree']],
    ['i (do|really)? (do|really)? agree', 'I really do agree', ['I really do agree']],
  ] as const)('finds “%s” in “%s”', (pattern, text, words) => {
    expect(wordsFound(pattern, text)).toEqual(words)
  })

  it('takes the longest of the phrases that begin with the same word', () => {
    const finder = new PhraseFinder([
      { phrase: 'short', pattern: 'i see' },
      { phrase: 'long', pattern: 'i see ..1 point' },
    ])
    const found = finder.find(readSentence('I see your point, I see.', false))
    expect(found.map(({ entry }) => entry.phrase)).toEqual(['long', 'short'])
  })

  it('does not count a phrase within one of its exceptions', () => {
    expect(wordsFound('just', 'Not just now, just later', ['not just', 'just now'])).toEqual(['just'])
  })

  it('finds no words in code, addresses and tags', () => {
    const text = 'Run `just test`, see https://just.example/just or just@example.org <b class="just">just</b>'
    expect(wordsFound('just', text)).toHaveLength(1)
  })

  it.each(['i (agree', 'i agree)', '? agree', 'i <agree>'])(
    'refuses “%s”, which is not written right',
    (pattern) => {
      expect(() => parsePhrasePattern(pattern)).toThrow()
    },
  )

  it.each(['_ agree', '..2 agree', 'agree?', ','])('refuses “%s”, which could begin anywhere', (pattern) => {
    expect(() => new PhraseFinder([{ phrase: 'tested', pattern }])).toThrow()
  })
})
