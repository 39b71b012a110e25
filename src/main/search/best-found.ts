import type { IndexedRecord } from './segment'

export interface Found {
  readonly record: IndexedRecord
  /** Higher is better. */
  readonly rank: number
}

/** Keeps the best of what is found, as many as asked for, and counts all of it. */
export class BestFound {
  /** The best first. */
  readonly #best: Found[] = []
  #total = 0

  constructor(private readonly limit: number) {}

  get total(): number {
    return this.#total
  }

  get best(): readonly Found[] {
    return this.#best
  }

  add(record: IndexedRecord, rank: number): void {
    this.#total += 1
    const best = this.#best
    const last = best[best.length - 1]
    if (best.length >= this.limit && last !== undefined && !isBefore(record, rank, last)) return
    let low = 0
    let high = best.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const there = best[middle]
      if (there !== undefined && isBefore(record, rank, there)) high = middle
      else low = middle + 1
    }
    best.splice(low, 0, { record, rank })
    if (best.length > this.limit) best.pop()
  }
}

/** By rank, then the newest first; the ids make the order the same each time. */
function isBefore(record: IndexedRecord, rank: number, other: Found): boolean {
  if (rank !== other.rank) return rank > other.rank
  if (record.when !== other.record.when) return record.when > other.record.when
  return record.id < other.record.id
}
