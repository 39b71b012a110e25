import type { SearchKind } from '../../domain/search/search-document'
import type { FileStamp } from '../library/file-system'

/** A record as the index knows it. */
export interface IndexedRecord {
  readonly kind: SearchKind
  readonly id: string
  /** The version of the file that was read. */
  readonly stamp: FileStamp
  readonly when: number
  /** Places before this one are the title's. */
  readonly titleEnd: number
}

/**
 * Some records and, for each word in them, where it stands: an inverted index that is never changed, only merged with
 * others or left. Words are numbered by their place in `terms`; what is known of word `n` are the bytes from
 * `starts[n]` to `starts[n + 1]`, all as numbers of seven bits a byte. In `mentions` these are, for each record, the
 * distance from the record before, and twice the number of places, one more if the title has the word. In `places`
 * it is, for each place, the distance from the place before in the same record. Most searches need only the mentions.
 */
export interface Segment {
  readonly records: readonly IndexedRecord[]
  /** In the order of their UTF-16 units. */
  readonly terms: readonly string[]
  readonly mentions: Postings
  readonly places: Postings
  /** 1 for a record that was changed or deleted since; what is said of it counts no more. */
  readonly gone: Uint8Array
}

/** Bytes for each word, one after the other. */
export interface Postings {
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

/** Which words begin with a text, as a half-open stretch of `terms`; or are just that text. */
export function termsFrom(
  { terms }: Pick<Segment, 'terms'>,
  text: string,
  isBeginning: boolean,
): { readonly from: number; readonly to: number } {
  const from = firstNotBefore(terms, text)
  if (!isBeginning) return { from, to: terms[from] === text ? from + 1 : from }
  return { from, to: firstNotBefore(terms, `${text}\uffff`) }
}

function firstNotBefore(terms: readonly string[], text: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((terms[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
