import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../../../src/domain/plays/source'
import { findSource, sources } from '../../../../src/domain/plays/sources'

const expectedIds = [
  'dennis-2008',
  'daft-1986',
  'carlson-1999',
  'kruger-2005',
  'yeomans-2020',
  'chen-2010',
  'miti-4-2',
  'annomi-2022',
  'kluger-2023',
  'yu-2021',
  'huang-2017',
  'brooks-topics',
  'baile-2000',
  'levine-2018',
  'textio-2022',
  'lewicki-2016',
  'zenger-2019',
  'mayer-1995',
  'colquitt-2007',
  'gollwitzer-2006',
  'sheeran-2024',
  'harkin-2016',
  'tannenbaum-2013',
  'keiser-2021',
  'distefano',
  'edmondson-1999',
  'rosh-2013',
]

describe('the sources', () => {
  it('have the form of a source, and an id of their own', () => {
    for (const source of sources) expect(sourceSchema.parse(source)).toEqual(source)
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length)
  })

  it('are those that the guidance rests on', () => {
    expect(sources.map((source) => source.id).sort()).toEqual(expectedIds.sort())
  })

  it('are found by id', () => {
    expect(findSource('levine-2018')?.authors).toContain('Levine')
    expect(findSource('nobody-1900')).toBeUndefined()
  })

  it('carry the year that their id names', () => {
    for (const { id, year } of sources) {
      const named = /-(\d{4})$/.exec(id)?.[1]
      if (named !== undefined) expect(year).toBe(Number(named))
    }
  })

  it('warn of doubts about an author, and name the independent support', () => {
    const doubted = sources.filter((source) => source.authors.includes('Gino'))
    expect(doubted.map((source) => source.id)).toEqual(['yeomans-2020', 'huang-2017', 'distefano'])
    for (const source of doubted) {
      expect(source.caution).toContain('One author was found to have misrepresented data in other papers')
      expect(source.caution).toContain('independent support is')
    }
  })

  it('word their findings modestly and in at most four sentences', () => {
    for (const { finding, caution } of sources) {
      expect(finding).not.toMatch(/\b(proves?|proven|always|never|guarantees?)\b/i)
      const sentences = finding.split(/[.?!](?=\s|$)/).filter((part) => part.trim() !== '')
      expect(sentences.length).toBeLessThanOrEqual(4)
      expect(caution).not.toBe('')
    }
  })
})
