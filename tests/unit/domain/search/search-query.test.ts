import { describe, expect, it } from 'vitest'
import { soughtWords } from '../../../../src/domain/search/search-query'

const shown = (text: string) =>
  soughtWords(text).map(({ terms, isBeginning }) => `${terms.join(' ')}${isBeginning ? '*' : ''}`)

describe('what a text asks for', () => {
  it('is each of its words, which may go on', () => {
    expect(shown('  Promise   budg')).toEqual(['promise*', 'budg*'])
  })

  it('keeps words in quotes together, as they are', () => {
    expect(shown('"next quarter" ana')).toEqual(['next quarter', 'ana*'])
    expect(shown('“next quarter”')).toEqual(['next quarter'])
  })

  it('lets the last word of a quote that is still open go on', () => {
    expect(shown('ana "next quar')).toEqual(['ana*', 'next quar*'])
    expect(shown('"')).toEqual([])
  })

  it('keeps together what signs part in one word, and a script without spaces', () => {
    expect(shown('follow-up')).toEqual(['follow up*'])
    expect(shown('価格')).toEqual(['価 格*'])
  })

  it('asks for nothing without a word, and for each only once', () => {
    expect(shown('?! ... (){}[]\\ ')).toEqual([])
    expect(shown('ana Ana ANA')).toEqual(['ana*'])
  })

  it('is cut where it is longer than any question', () => {
    const many = Array.from({ length: 5_000 }, (_, number) => `word${number}`).join(' ')
    expect(soughtWords(many).length).toBeLessThanOrEqual(12)
    expect(soughtWords(`"${many}"`)[0]?.terms.length).toBeLessThanOrEqual(24)
  })
})
