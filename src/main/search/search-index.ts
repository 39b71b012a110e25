import type { SearchKind } from '../../domain/search/search-document'
import { soughtWords, type SearchQuery } from '../../domain/search/search-query'
import type { FileStamp } from '../library/file-system'
import { BestFound, type Found } from './best-found'
import { buildSegment, type StampedDocument } from './build-segment'
import { findInSegment } from './find-in-segment'
import { mergeSegments } from './merge-segments'
import type { Segment } from './segment'

export interface FoundRecords {
  /** How many there are in all, beside those that the limit lets through. */
  readonly total: number
  /** The best first. */
  readonly best: readonly Found[]
}

interface Whereabouts {
  readonly segment: Segment
  readonly number: number
}

/** As many segments of about one size are merged into one: an edit then costs little, and a search asks few of them. */
const segmentsOfOneSize = 8

/** A segment that has this many records is left alone: merging it would hold up a search. */
const largestMerged = 8_192

/** The words of all records, in memory. What it answers depends only on the records, not on how they came. */
export class SearchIndex {
  #segments: Segment[] = []
  readonly #whereabouts = new Map<string, Whereabouts>()
  #changes = 0

  constructor(segments: readonly Segment[] = []) {
    for (const segment of segments) this.#take(segment)
  }

  get segments(): readonly Segment[] {
    return this.#segments
  }

  get size(): number {
    return this.#whereabouts.size
  }

  /** How many records were put or deleted since this index was made. */
  get changes(): number {
    return this.#changes
  }

  /** The version of the file that the index was made from; null for a record that it does not know. */
  stampOf(kind: SearchKind, id: string): FileStamp | null {
    const at = this.#whereabouts.get(keyOf(kind, id))
    return at?.segment.records[at.number]?.stamp ?? null
  }

  idsOf(kind: SearchKind): string[] {
    const prefix = keyOf(kind, '')
    return [...this.#whereabouts.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
  }

  /** Puts records in the place of what was known of them. */
  put(documents: readonly StampedDocument[]): void {
    if (documents.length === 0) return
    const newest = new Map(documents.map((each) => [keyOf(each.document.kind, each.document.id), each]))
    for (const { document } of newest.values()) this.#forget(document.kind, document.id)
    this.#changes += newest.size
    this.#take(buildSegment([...newest.values()]))
    this.#mergeSmall()
  }

  delete(kind: SearchKind, id: string): void {
    if (this.#forget(kind, id)) this.#changes += 1
  }

  find(query: SearchQuery): FoundRecords {
    const sought = soughtWords(query.text)
    const found = new BestFound(query.limit)
    for (const segment of this.#segments) findInSegment(segment, query, sought, found)
    return { total: found.total, best: found.best }
  }

  #take(segment: Segment): void {
    this.#segments.push(segment)
    for (const [number, { kind, id }] of segment.records.entries()) {
      if (segment.gone[number] === 1) continue
      this.#whereabouts.set(keyOf(kind, id), { segment, number })
    }
  }

  #forget(kind: SearchKind, id: string): boolean {
    const at = this.#whereabouts.get(keyOf(kind, id))
    if (at === undefined) return false
    at.segment.gone[at.number] = 1
    return this.#whereabouts.delete(keyOf(kind, id))
  }

  #mergeSmall(): void {
    for (;;) {
      const together = this.#segmentsToMerge()
      if (together === null) return
      this.#segments = this.#segments.filter((segment) => !together.includes(segment))
      this.#take(mergeSegments(together))
    }
  }

  #segmentsToMerge(): readonly Segment[] | null {
    const bySize = new Map<number, Segment[]>()
    for (const segment of this.#segments) {
      const { length } = segment.records
      if (length * segmentsOfOneSize > largestMerged) continue
      const size = Math.floor(Math.log(Math.max(1, length)) / Math.log(segmentsOfOneSize))
      const same = bySize.get(size) ?? []
      bySize.set(size, [...same, segment])
      if (same.length + 1 === segmentsOfOneSize) return [...same, segment]
    }
    return null
  }
}

function keyOf(kind: SearchKind, id: string): string {
  return `${kind}/${id}`
}
