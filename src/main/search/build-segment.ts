import type { SearchDocument, SearchLine } from '../../domain/search/search-document'
import { searchWords } from '../../domain/search/search-words'
import type { FileStamp } from '../library/file-system'
import { ByteWriter } from './byte-writer'
import { PostingsWriter } from './postings-writer'
import type { IndexedRecord, Segment } from './segment'
import { captureTag, personTag } from './tags'

export interface StampedDocument {
  readonly document: SearchDocument
  readonly stamp: FileStamp
}

/** Words of two lines are never beside one another. */
const gapBetweenLines = 1

interface WordSoFar {
  lastRecord: number
  readonly mentions: ByteWriter
  readonly places: ByteWriter
}

/** The index of these records. */
export function buildSegment(documents: readonly StampedDocument[]): Segment {
  const words = new Map<string, WordSoFar>()
  const records = documents.map(({ document, stamp }, number): IndexedRecord => {
    const { placesByTerm, titleEnd } = placesIn(document)
    for (const [term, places] of placesByTerm) addPlaces(wordOf(words, term), number, places, titleEnd)
    const { kind, id, when } = document
    return { kind, id, stamp, when, titleEnd }
  })
  return { records, ...inOrder(words), gone: new Uint8Array(records.length) }
}

/** The order of words in a segment, which is not that of any language. */
export function byUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function wordOf(words: Map<string, WordSoFar>, term: string): WordSoFar {
  const known = words.get(term)
  if (known !== undefined) return known
  const word = { lastRecord: 0, mentions: new ByteWriter(), places: new ByteWriter() }
  words.set(term, word)
  return word
}

function addPlaces(word: WordSoFar, record: number, places: readonly number[], titleEnd: number): void {
  word.mentions.number(record - word.lastRecord)
  word.lastRecord = record
  const isInTitle = (places[0] ?? titleEnd) < titleEnd
  word.mentions.number(2 * places.length + (isInTitle ? 1 : 0))
  let last = 0
  for (const place of places) {
    word.places.number(place - last)
    last = place
  }
}

function inOrder(words: ReadonlyMap<string, WordSoFar>): Pick<Segment, 'terms' | 'mentions' | 'places'> {
  const terms = [...words.keys()].sort(byUnits)
  const mentions = new PostingsWriter(4096)
  const places = new PostingsWriter(4096)
  for (const term of terms) {
    const word = words.get(term)
    if (word === undefined) continue
    mentions.bytes.append(word.mentions.written())
    mentions.endWord()
    places.bytes.append(word.places.written())
    places.endWord()
  }
  return { terms, mentions: mentions.postings(), places: places.postings() }
}

function placesIn({ title, lines, personIds }: SearchDocument) {
  const placesByTerm = new Map<string, number[]>()
  const add = (term: string, place: number) => {
    const places = placesByTerm.get(term)
    if (places === undefined) placesByTerm.set(term, [place])
    else if (places.at(-1) !== place) places.push(place)
  }
  let place = 0
  const addLine = ({ text, captures }: Pick<SearchLine, 'text' | 'captures'>) => {
    for (const { term, start, end } of searchWords(text)) {
      add(term, place)
      for (const capture of captures) {
        if (capture.start < end && start < capture.end) add(captureTag(capture.kind), place)
      }
      place += 1
    }
    place += gapBetweenLines
  }
  addLine({ text: title, captures: [] })
  const titleEnd = place
  lines.forEach(addLine)
  for (const personId of personIds) placesByTerm.set(personTag(personId), [])
  return { placesByTerm, titleEnd }
}
