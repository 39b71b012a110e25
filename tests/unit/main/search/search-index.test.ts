import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../../src/domain/search/search-document'
import { SearchIndex } from '../../../../src/main/search/search-index'
import { parseSearchIndex, searchIndexBytes } from '../../../../src/main/search/search-index-file'
import { SeededRandom } from '../../../../scripts/seed/seeded-random'
import { aDocument, aLine, aQuery, found, stamped } from './search-documents'

function indexOf(...documents: readonly SearchDocument[]): SearchIndex {
  const index = new SearchIndex()
  index.put(documents.map((document) => stamped(document)))
  return index
}

describe('a search', () => {
  it('finds the records that have all the words, by their beginnings', () => {
    const index = indexOf(
      aDocument('both', { lines: [aLine('the budget'), aLine('of Ana')] }),
      aDocument('one', { lines: [aLine('the budget')] }),
    )
    expect(found(index, 'budg ana')).toEqual(['both'])
    expect(found(index, 'nobody')).toEqual([])
  })

  it('finds words in quotes only beside one another, in one line', () => {
    const index = indexOf(
      aDocument('beside', { lines: [aLine('in the next quarter')] }),
      aDocument('apart', { lines: [aLine('next year, this quarter')] }),
      aDocument('lines', { lines: [aLine('what is next'), aLine('quarter of it')] }),
    )
    expect(found(index, '"next quarter"')).toEqual(['beside'])
    expect(found(index, '"next quar"')).toEqual([])
    expect(found(index, '"next quar')).toEqual(['beside'])
  })

  it('puts titles first, then what has more of the words, then the newest', () => {
    const index = indexOf(
      aDocument('old', { when: 1, lines: [aLine('budget')] }),
      aDocument('new', { when: 2, lines: [aLine('budget')] }),
      aDocument('often', { when: 0, lines: [aLine('budget budget budget budget')] }),
      aDocument('title', { when: 0, title: 'Budget' }),
    )
    expect(found(index, 'budget')).toEqual(['title', 'often', 'new', 'old'])
  })

  it('puts a word before one that only begins so', () => {
    const index = indexOf(
      aDocument('longer', { when: 9, lines: [aLine('planning')] }),
      aDocument('exact', { when: 0, lines: [aLine('plan')] }),
    )
    expect(found(index, 'plan')).toEqual(['exact', 'longer'])
  })

  it('narrows by kind, person, time and capture', () => {
    const decided = aLine('we start in May', [{ kind: 'decision', start: 3, end: 15 }])
    const index = indexOf(
      aDocument('m1', { when: 10, personIds: ['ana'], lines: [decided] }),
      aDocument('m2', { when: 20, personIds: ['ben'], lines: [aLine('May or we start later')] }),
      aDocument('ana', { kind: 'people', title: 'Ana May', personIds: ['ana'] }),
    )
    expect(found(index, 'may', { kind: 'people' })).toEqual(['ana'])
    expect(found(index, 'may', { personId: 'ben' })).toEqual(['m2'])
    expect(found(index, 'may', { from: 15 })).toEqual(['m2'])
    expect(found(index, 'may', { kind: 'meetings', before: 20 })).toEqual(['m1'])
    expect(found(index, 'start', { captureKind: 'decision' })).toEqual(['m1'])
    expect(found(index, '"start in"', { captureKind: 'decision' })).toEqual(['m1'])
    expect(found(index, 'we', { captureKind: 'decision' })).toEqual([])
    expect(found(index, '', { captureKind: 'decision' })).toEqual(['m1'])
    expect(found(index, '', { personId: 'ana' })).toEqual(['m1', 'ana'])
  })

  it('finds nothing when nothing is asked', () => {
    expect(found(indexOf(aDocument('m', { title: 'x' })), ' ?! ')).toEqual([])
  })

  it('counts all that is found beside what the limit lets through', () => {
    const documents = Array.from({ length: 30 }, (_, number) => aDocument(`m${number}`, { title: 'same' }))
    const { total, best } = indexOf(...documents).find(aQuery('same', { limit: 10 }))
    expect([total, best.length]).toEqual([30, 10])
  })
})

/** Few words, so that many records share them. */
const vocabulary = ['plan', 'planned', 'price', 'Preis', 'ana', 'été', '会議', 'may', 'maybe', 'a', 'no-one']

function randomDocument(random: SeededRandom, id: string): SearchDocument {
  const words = () => Array.from({ length: random.integer(0, 6) }, () => random.pick(vocabulary)).join(' ')
  const text = words()
  return aDocument(id, {
    title: words(),
    when: random.integer(0, 3),
    personIds: random.chance(0.5) ? ['p1'] : [],
    lines: [
      aLine(words()),
      aLine(text, random.chance(0.5) ? [{ kind: 'need', start: 0, end: Math.ceil(text.length / 2) }] : []),
    ],
  })
}

const questions = [
  ...vocabulary.map((word) => aQuery(word)),
  aQuery('pl pr'),
  aQuery('"ana may"'),
  aQuery('"plan ma'),
  aQuery('a', { captureKind: 'need' }),
  aQuery('', { personId: 'p1' }),
  aQuery('m', { from: 1, before: 3 }),
]

const answersOf = (index: SearchIndex) =>
  questions.map((query) => {
    const { total, best } = index.find(query)
    return [total, best.map(({ record, rank }) => `${record.id} ${rank}`)]
  })

describe('an index that was changed again and again', () => {
  it('answers as one that is made anew from the same records, also after being kept in a file', () => {
    for (let run = 0; run < 8; run += 1) {
      const random = new SeededRandom(`edits ${run}`)
      const records = new Map<string, SearchDocument>()
      let index = new SearchIndex()
      for (let edit = 0; edit < 150; edit += 1) {
        const id = `m${random.integer(0, 40)}`
        if (random.chance(0.25)) {
          records.delete(id)
          index.delete('meetings', id)
        } else {
          const document = randomDocument(random, id)
          records.set(id, document)
          index.put([stamped(document)])
        }
        if (random.chance(0.02))
          index = new SearchIndex(parseSearchIndex(searchIndexBytes(index.segments, '1'), '1') ?? [])
      }
      expect(answersOf(index)).toEqual(answersOf(indexOf(...records.values())))
      expect(index.size).toBe(records.size)
    }
  })

  it('keeps a record once that is put twice at a time', () => {
    const index = indexOf(aDocument('m', { title: 'first' }), aDocument('m', { title: 'second' }))
    expect(found(index, 'first')).toEqual([])
    expect(found(index, 'second')).toEqual(['m'])
  })
})

describe('the file of an index', () => {
  const index = indexOf(aDocument('m', { title: 'Größe', lines: [aLine('plan'.repeat(3))] }))
  const bytes = searchIndexBytes(index.segments, '1')

  it('is not used when another version wrote it', () => {
    expect(parseSearchIndex(bytes, '2')).toBeNull()
  })

  it('is not used with one bit changed, or cut anywhere', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const harmed = bytes.slice()
      harmed[at] = (harmed[at] ?? 0) ^ 4
      expect(parseSearchIndex(harmed, '1'), `byte ${at}`).toBeNull()
      expect(parseSearchIndex(bytes.slice(0, at), '1'), `cut at ${at}`).toBeNull()
    }
  })
})
