import type { FileStamp } from './file-system'

/** A summary and the version of the file that it was made from; no stamp means that the file must be read again. */
export interface IndexEntry<S> {
  readonly summary: S
  readonly stamp: FileStamp | null
}

/** The summaries of one kind of record, in memory. It follows the disk and never decides what is on it. */
export class SummaryIndex<S extends { readonly id: string }> {
  readonly #entries = new Map<string, IndexEntry<S>>()
  #all: readonly S[] | null = null

  /** Every summary; the same array until something changes, so that what is derived from it can be kept. */
  get all(): readonly S[] {
    this.#all ??= [...this.#entries.values()].map((entry) => entry.summary)
    return this.#all
  }

  get ids(): readonly string[] {
    return [...this.#entries.keys()]
  }

  get entries(): readonly IndexEntry<S>[] {
    return [...this.#entries.values()]
  }

  get(id: string): S | undefined {
    return this.#entries.get(id)?.summary
  }

  has(id: string): boolean {
    return this.#entries.has(id)
  }

  /** Whether the summary was made from exactly this version of the file. */
  isCurrent(id: string, stamp: FileStamp): boolean {
    const known = this.#entries.get(id)?.stamp
    return known?.size === stamp.size && known.mtimeMs === stamp.mtimeMs
  }

  restore(entries: readonly IndexEntry<S>[]): void {
    for (const entry of entries) this.put(entry)
  }

  put(entry: IndexEntry<S>): void {
    this.#entries.set(entry.summary.id, entry)
    this.#all = null
  }

  /** Whether there was something to delete. */
  delete(id: string): boolean {
    this.#all = null
    return this.#entries.delete(id)
  }
}
