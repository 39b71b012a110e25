import { byUnits } from './build-segment'
import { NumberReader } from './number-reader'
import { PostingsWriter } from './postings-writer'
import type { IndexedRecord, Segment } from './segment'

interface Part {
  readonly terms: readonly string[]
  readonly mentions: NumberReader
  readonly places: NumberReader
  /** The new number of each record; -1 for one that is gone. */
  readonly numbers: Int32Array
  /** The first word that was not merged yet. */
  next: number
}

/** One segment with all records of several that are still there. */
export function mergeSegments(segments: readonly Segment[]): Segment {
  const records: IndexedRecord[] = []
  const parts = segments.map((segment): Part => ({
    terms: segment.terms,
    mentions: new NumberReader(segment.mentions),
    places: new NumberReader(segment.places),
    numbers: renumber(segment, records),
    next: 0,
  }))
  const mentions = new PostingsWriter(segments.reduce((sum, each) => sum + each.mentions.bytes.length, 16))
  const places = new PostingsWriter(segments.reduce((sum, each) => sum + each.places.bytes.length, 16))
  const terms: string[] = []
  for (const term of [...new Set(segments.flatMap((segment) => segment.terms))].sort(byUnits)) {
    let lastRecord = 0
    for (const part of parts) {
      if (part.terms[part.next] === term) lastRecord = copyWord(part, lastRecord, mentions, places)
    }
    if (!mentions.hasWord) continue
    terms.push(term)
    mentions.endWord()
    places.endWord()
  }
  return {
    records,
    terms,
    mentions: mentions.postings(),
    places: places.postings(),
    gone: new Uint8Array(records.length),
  }
}

/** Adds the records that are still there, and answers the new number of each. */
function renumber({ records, gone }: Segment, all: IndexedRecord[]): Int32Array {
  return Int32Array.from(records, (record, number) => (gone[number] === 1 ? -1 : all.push(record) - 1))
}

/** Copies what a part knows of its next word, and answers the last record that has it. */
function copyWord(part: Part, lastRecord: number, mentions: PostingsWriter, places: PostingsWriter): number {
  const { next } = part
  part.next += 1
  part.mentions.open(next)
  part.places.open(next)
  let record = 0
  let last = lastRecord
  while (part.mentions.hasMore) {
    record += part.mentions.next()
    const mention = part.mentions.next()
    const count = mention >>> 1
    const number = part.numbers[record] ?? -1
    if (number < 0) {
      part.places.skip(count)
      continue
    }
    mentions.bytes.number(number - last)
    mentions.bytes.number(mention)
    last = number
    // The distances inside a record stay as they are.
    for (let left = count; left > 0; left -= 1) places.bytes.number(part.places.next())
  }
  return last
}
