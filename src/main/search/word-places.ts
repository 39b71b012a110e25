import { NumberReader } from './number-reader'
import type { Segment } from './segment'

/**
 * Places in the records of a segment: place `n` is `places[n]` in `records[n]`, in ascending order of records, and of
 * places in a record.
 */
export interface WordPlaces {
  readonly records: Int32Array
  readonly places: Int32Array
}

/** How many places a word may have at most, without reading them: for choosing the rarest first. */
export function bytesOfPlaces({ places }: Segment, term: number): number {
  return (places.starts[term + 1] ?? 0) - (places.starts[term] ?? 0)
}

/** All places of a word, each moved back by `distance`. */
export function placesOfTerm(segment: Segment, term: number, distance: number): WordPlaces {
  const most = bytesOfPlaces(segment, term)
  const found = { records: new Int32Array(most), places: new Int32Array(most) }
  const mentions = new NumberReader(segment.mentions)
  const places = new NumberReader(segment.places)
  mentions.open(term)
  places.open(term)
  let at = 0
  let record = 0
  while (mentions.hasMore) {
    record += mentions.next()
    let place = -distance
    for (let left = mentions.next() >>> 1; left > 0; left -= 1) {
      place += places.next()
      found.records[at] = record
      found.places[at] = place
      at += 1
    }
  }
  return { records: found.records.subarray(0, at), places: found.places.subarray(0, at) }
}

/** Those of the places that are also, moved back by `distance`, places of one of these words. */
export function placesShared(
  segment: Segment,
  candidates: WordPlaces,
  terms: Iterable<number>,
  distance: number,
): WordPlaces {
  const isShared = new Uint8Array(candidates.records.length)
  for (const term of terms) markShared(segment, candidates, term, distance, isShared)
  return keepShared(candidates, isShared)
}

function keepShared({ records, places }: WordPlaces, isShared: Uint8Array): WordPlaces {
  const kept = { records: new Int32Array(records.length), places: new Int32Array(records.length) }
  let count = 0
  for (let at = 0; at < records.length; at += 1) {
    if (isShared[at] === 0) continue
    kept.records[count] = records[at] ?? 0
    kept.places[count] = places[at] ?? 0
    count += 1
  }
  return { records: kept.records.subarray(0, count), places: kept.places.subarray(0, count) }
}

/** Walks over candidates and places of a word side by side, as both are in order. */
function markShared(
  segment: Segment,
  { records, places }: WordPlaces,
  term: number,
  distance: number,
  isShared: Uint8Array,
): void {
  const mentions = new NumberReader(segment.mentions)
  const placesOfWord = new NumberReader(segment.places)
  mentions.open(term)
  placesOfWord.open(term)
  const { length } = records
  let at = 0
  let record = 0
  while (mentions.hasMore && at < length) {
    record += mentions.next()
    const count = mentions.next() >>> 1
    while (at < length && (records[at] ?? 0) < record) at += 1
    if (records[at] !== record) {
      placesOfWord.skip(count)
      continue
    }
    let place = -distance
    for (let left = count; left > 0; left -= 1) {
      place += placesOfWord.next()
      while (at < length && records[at] === record && (places[at] ?? 0) < place) at += 1
      if (records[at] === record && places[at] === place) isShared[at] = 1
    }
  }
}
