import { describe, expect, it } from 'vitest'
import { longestTerm, searchWords } from '../../../../src/domain/search/search-words'

const terms = (text: string) => searchWords(text).map(({ term }) => term)

describe('the words of a text', () => {
  it('are folded: capitals, accents and letters that people type as two', () => {
    expect(terms('Żółć CAFÉ Straße Ægir ﬁn')).toEqual(['zolc', 'cafe', 'strasse', 'aegir', 'fin'])
    expect(terms('cafe\u0301')).toEqual(['cafe'])
  })

  it('keep their places in the text as it was written', () => {
    const text = 'So, “Größe” matters'
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'So',
      'Größe',
      'matters',
    ])
  })

  it('are parted by signs, and signs alone are none', () => {
    expect(terms("don't follow-up a_b")).toEqual(['don', 't', 'follow', 'up', 'a', 'b'])
    expect(terms('?! … -- \n\t')).toEqual([])
    expect(terms('')).toEqual([])
  })

  it('are single characters where a script puts no spaces', () => {
    expect(terms('価格の変更 ok')).toEqual(['価', '格', 'の', '変', '更', 'ok'])
    expect(terms('한국어 회의')).toHaveLength(2)
    expect(terms('مرحبا بك')).toHaveLength(2)
    expect(terms('שָׁלוֹם')).toEqual(terms('שלום'))
  })

  it('are read from anything: lone surrogates, emoji, words without an end', () => {
    expect(terms('a\ud800b \udfff 🙂 ok')).toEqual(['a', 'b', 'ok'])
    expect(terms('x'.repeat(10_000))).toEqual(['x'.repeat(longestTerm)])
  })
})
