import type { SoughtWords } from '../../domain/search/search-query'
import { NumberReader } from './number-reader'
import { termsFrom, type Segment } from './segment'
import { bytesOfPlaces, placesOfTerm, placesShared, type WordPlaces } from './word-places'

/** How much of the sought words each record of a segment has. */
export interface Amounts {
  readonly amounts: Float32Array
  /** 1 where the title has them. */
  readonly isInTitle: Uint8Array
}

/** A word that only begins as the sought one counts for less than the word itself. */
const worthOfBeginning = 0.5

/** `captured` is the tag of a capture, when only what is captured so counts. */
export function amountsOfWords(segment: Segment, sought: SoughtWords, captured: string | null): Amounts {
  const { length } = segment.records
  const found = { amounts: new Float32Array(length), isInTitle: new Uint8Array(length) }
  const { terms, isBeginning } = sought
  const [only, ...others] = terms
  if (others.length === 0 && captured === null) countMentions(segment, only, isBeginning, found)
  else countPlaces(placesTogether(segment, sought, captured), segment, found)
  return found
}

function countMentions(
  segment: Segment,
  text: string,
  isBeginning: boolean,
  { amounts, isInTitle }: Amounts,
): void {
  const { from, to } = termsFrom(segment, text, isBeginning)
  const mentions = new NumberReader(segment.mentions)
  for (let term = from; term < to; term += 1) {
    const worth = segment.terms[term] === text ? 1 : worthOfBeginning
    mentions.open(term)
    let record = 0
    while (mentions.hasMore) {
      record += mentions.next()
      const mention = mentions.next()
      amounts[record] = (amounts[record] ?? 0) + worth * (mention >>> 1)
      if ((mention & 1) === 1) isInTitle[record] = 1
    }
  }
}

function countPlaces(
  { records, places }: WordPlaces,
  segment: Segment,
  { amounts, isInTitle }: Amounts,
): void {
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? 0
    amounts[record] = (amounts[record] ?? 0) + 1
    if ((places[at] ?? 0) < (segment.records[record]?.titleEnd ?? 0)) isInTitle[record] = 1
  }
}

/** Where the words stand beside one another; the rarest is looked at first, since the others then have less to share. */
function placesTogether(
  segment: Segment,
  { terms, isBeginning }: SoughtWords,
  captured: string | null,
): WordPlaces {
  const parts = terms.map((text, distance) => {
    const { from, to } = termsFrom(segment, text, isBeginning && distance === terms.length - 1)
    return partOf(segment, from, to, distance)
  })
  if (captured !== null) {
    const { from, to } = termsFrom(segment, captured, false)
    parts.push(partOf(segment, from, to, 0))
  }
  const [rarest, ...others] = parts.sort((a, b) => a.numbers.length - b.numbers.length || a.bytes - b.bytes)
  // Only the last word may stand for several, and it is never alone: the rarest is one word, or none.
  const first = rarest?.numbers[0]
  if (rarest === undefined || first === undefined) return nowhere
  let together = placesOfTerm(segment, first, rarest.distance)
  for (const { numbers, distance } of others) together = placesShared(segment, together, numbers, distance)
  return together
}

const nowhere: WordPlaces = { records: new Int32Array(0), places: new Int32Array(0) }

function partOf(segment: Segment, from: number, to: number, distance: number) {
  const numbers = Array.from({ length: to - from }, (_, place) => from + place)
  const bytes = numbers.reduce((sum, term) => sum + bytesOfPlaces(segment, term), 0)
  return { numbers, bytes, distance }
}
