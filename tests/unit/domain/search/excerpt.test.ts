import { describe, expect, it } from 'vitest'
import { findInDocument } from '../../../../src/domain/search/excerpt'
import type { SearchDocument, SearchLine } from '../../../../src/domain/search/search-document'
import { soughtWords } from '../../../../src/domain/search/search-query'

const line = (text: string, place: SearchLine['place'] = 'notes'): SearchLine => ({
  place,
  text,
  captures: [],
})

function documentOf(title: string, lines: readonly SearchLine[]): SearchDocument {
  return { kind: 'meetings', id: 'm', title, when: 0, personIds: [], lines }
}

const marked = (text: string, marks: readonly { readonly start: number; readonly end: number }[]) =>
  marks.map(({ start, end }) => text.slice(start, end))

describe('the line that is shown of a record', () => {
  it('is the one with most of the words, with each of them marked', () => {
    const document = documentOf('Talk', [line('the budget', 'purpose'), line('Ana asked for the budgets')])
    const { excerpt, furtherLines } = findInDocument(document, soughtWords('ana budget'), null)
    expect(excerpt?.place).toBe('notes')
    expect(marked(excerpt?.text ?? '', excerpt?.marks ?? [])).toEqual(['Ana', 'budgets'])
    expect(furtherLines).toBe(1)
  })

  it('is the first one when only the title has the words', () => {
    const found = findInDocument(
      documentOf('Pricing', [line('a purpose', 'purpose')]),
      soughtWords('pric'),
      null,
    )
    expect(found.titleMarks).toEqual([{ start: 0, end: 7 }])
    expect(found.excerpt).toMatchObject({ text: 'a purpose', marks: [] })
  })

  it('marks a phrase as one, and overlapping words once', () => {
    const document = documentOf('', [line('in the next quarter')])
    const phrase = findInDocument(document, soughtWords('"next quarter"'), null).excerpt
    expect(marked(phrase?.text ?? '', phrase?.marks ?? [])).toEqual(['next quarter'])
    const twice = findInDocument(document, soughtWords('next ne'), null).excerpt
    expect(twice?.marks).toHaveLength(1)
  })

  it('is cut around what was found, and never inside an emoji', () => {
    const text = `${'🙂'.repeat(200)} word ${'🙂'.repeat(200)}`
    const { excerpt } = findInDocument(documentOf('', [line(text)]), soughtWords('word'), null)
    expect(excerpt?.text.length).toBeLessThan(240)
    expect(excerpt?.text).not.toMatch(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    )
    expect(marked(excerpt?.text ?? '', excerpt?.marks ?? [])).toEqual(['word'])
  })

  it('is one of the captures that were asked for', () => {
    const captured: SearchLine = {
      ...line('we start in May'),
      captures: [{ kind: 'decision', start: 0, end: 15 }],
    }
    const document = documentOf('May', [line('in May or June'), captured])
    const found = findInDocument(document, soughtWords('may'), 'decision')
    expect(found.excerpt).toMatchObject({ text: 'we start in May', captureKind: 'decision' })
    expect(found.titleMarks).toEqual([])
  })
})
