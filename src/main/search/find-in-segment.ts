import { hasFilter, type SearchQuery, type SoughtWords } from '../../domain/search/search-query'
import { amountsOfWords } from './amounts-of-words'
import type { BestFound } from './best-found'
import { NumberReader } from './number-reader'
import { termsFrom, type IndexedRecord, type Segment } from './segment'
import { captureTag, personTag } from './tags'

/** From here on, more of a word in one record makes it little better. */
const enoughOfAWord = 1.5

/** Counted this finely; within one step the newer record comes first. */
const stepsOfAWord = 4

/** One word in the title is worth more than any number of them below it. */
const worthOfTitle = 1_000

/** Adds the records of a segment that have all the sought words and pass the filters. */
export function findInSegment(
  segment: Segment,
  query: SearchQuery,
  sought: readonly SoughtWords[],
  found: BestFound,
): void {
  if (sought.length === 0 && !hasFilter(query)) return
  const { records, gone } = segment
  const captured = query.captureKind === null ? null : captureTag(query.captureKind)
  const passes = recordsWithAll(segment, [
    query.personId === null ? null : personTag(query.personId),
    captured,
  ])
  const ranks = ranksOf(segment, sought, captured)
  for (let number = 0; number < records.length; number += 1) {
    const rank = ranks[number] ?? notFound
    if (rank === notFound || gone[number] === 1 || passes[number] === 0) continue
    const record = records[number]
    if (record !== undefined && isInQuestion(record, query)) found.add(record, rank)
  }
}

function isInQuestion({ kind, when }: IndexedRecord, query: SearchQuery): boolean {
  if (query.kind !== null && kind !== query.kind) return false
  if (query.from !== null && when < query.from) return false
  return query.before === null || when < query.before
}

/** 1 for each record that has all the tags. */
function recordsWithAll(segment: Segment, tags: readonly (string | null)[]): Uint8Array {
  let passes = new Uint8Array(segment.records.length).fill(1)
  for (const tag of tags) {
    if (tag === null) continue
    const passed = passes
    passes = new Uint8Array(passed.length)
    for (const record of recordsWith(segment, tag)) passes[record] = passed[record] ?? 0
  }
  return passes
}

function* recordsWith(segment: Segment, tag: string): Generator<number> {
  const { from, to } = termsFrom(segment, tag, false)
  if (from === to) return
  const mentions = new NumberReader(segment.mentions)
  mentions.open(from)
  let record = 0
  while (mentions.hasMore) {
    record += mentions.next()
    mentions.next()
    yield record
  }
}

const notFound = -1

/** How good each record is; -1 for one that lacks a word. */
function ranksOf(segment: Segment, sought: readonly SoughtWords[], captured: string | null): Int32Array {
  const ranks = new Int32Array(segment.records.length)
  for (const words of sought) {
    const { amounts, isInTitle } = amountsOfWords(segment, words, captured)
    for (let record = 0; record < ranks.length; record += 1) {
      const amount = amounts[record] ?? 0
      const rank = ranks[record] ?? notFound
      if (rank === notFound) continue
      ranks[record] = amount === 0 ? notFound : rank + worthOf(amount, isInTitle[record] === 1)
    }
  }
  return ranks
}

function worthOf(amount: number, isInTitle: boolean): number {
  return (isInTitle ? worthOfTitle : 0) + Math.round((stepsOfAWord * amount) / (amount + enoughOfAWord))
}
