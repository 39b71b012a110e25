import { excerptsIn, findInDocument } from '../../domain/search/excerpt'
import type { SearchAnswer, SearchHit, SearchReading } from '../../domain/search/search-answer'
import type { SearchKind } from '../../domain/search/search-document'
import { soughtWords, type SearchQuery } from '../../domain/search/search-query'
import type { Found } from './best-found'
import type { StampedDocument } from './build-segment'
import { isSameStamp, type RecordReader } from './record-reader'
import type { SearchCache } from './search-cache'
import { SearchIndex } from './search-index'
import { searchKinds } from './searchable-kinds'

export interface RecordName {
  readonly kind: SearchKind
  readonly id: string
}

/** So many records are read before a question may be answered: some milliseconds' worth. */
const readsAtOnce = 32

/** So many looks at files take a millisecond or two. */
const looksAtOnce = 256

/** With fewer changes than this the cache is left as it is: reading them anew takes less than writing it. */
const changesWorthSaving = 200

/** The search of one library: an index that follows the record files. Lives in a thread of its own. */
export class SearchEngine {
  readonly #index: SearchIndex
  #reading: SearchReading | null = { done: 0, total: 0 }
  #changesSaved = 0

  /** Answers at once, from what the cache held. `onReading` hears how far `readAll` is; null when all is read. */
  constructor(
    private readonly records: RecordReader,
    private readonly cache: SearchCache,
    private readonly onReading: (reading: SearchReading | null) => void = () => undefined,
  ) {
    this.#index = new SearchIndex(cache.load() ?? [])
  }

  /** How many records can be found. */
  get size(): number {
    return this.#index.size
  }

  /** How far `readAll` is; null when all is read. */
  get reading(): SearchReading | null {
    return this.#reading
  }

  /** Brings the index in line with the files, the newest first, with breaks in which questions are answered. */
  async readAll(): Promise<void> {
    const outdated = await this.#findOutdated()
    for (let start = 0; start < outdated.length; start += readsAtOnce) {
      this.#tell({ done: start, total: outdated.length })
      this.refresh(outdated.slice(start, start + readsAtOnce))
      await aBreak()
    }
    this.#tell(null)
    await this.saveIfWorthIt()
  }

  /** Reads these records again. */
  refresh(names: readonly RecordName[]): void {
    const documents: StampedDocument[] = []
    for (const { kind, id } of names) {
      const known = this.#index.stampOf(kind, id)
      const read = this.records.read(kind, id, known)
      if (read === null) this.#index.delete(kind, id)
      else if (!isSameStamp(known, read.stamp)) documents.push(read)
    }
    this.#index.put(documents)
  }

  async saveIfWorthIt(): Promise<void> {
    const { changes } = this.#index
    if (changes - this.#changesSaved < Math.min(changesWorthSaving, this.#index.size)) return
    this.#changesSaved = changes
    await this.cache.save(this.#index.segments)
  }

  answer(query: SearchQuery): SearchAnswer {
    if (query.meetingId !== null) return this.#answerWithin(query.meetingId, query)
    const { total, best } = this.#index.find(query)
    return { total, hits: best.flatMap((found) => this.#hitOf(found, query) ?? []), reading: this.#reading }
  }

  #answerWithin(meetingId: string, { text, captureKind, limit }: SearchQuery): SearchAnswer {
    const read = this.records.read('meetings', meetingId, this.#index.stampOf('meetings', meetingId))
    if (read === null) return { total: 0, hits: [], reading: null }
    const { kind, id, title, when, personIds } = read.document
    const excerpts = excerptsIn(read.document, soughtWords(text), captureKind)
    const about = { kind, id, title, titleMarks: [], when, personIds, furtherLines: 0 }
    const hits = excerpts.slice(0, limit).map((excerpt) => ({ ...about, excerpt }))
    return { total: excerpts.length, hits, reading: null }
  }

  /** The line is read from the record itself: the index holds no text. */
  #hitOf({ record: { kind, id, when, stamp } }: Found, { text, captureKind }: SearchQuery): SearchHit | null {
    const read = this.records.read(kind, id, stamp)
    if (read === null) return null
    const { title, personIds } = read.document
    return {
      kind,
      id,
      title,
      when,
      personIds,
      ...findInDocument(read.document, soughtWords(text), captureKind),
    }
  }

  async #findOutdated(): Promise<readonly RecordName[]> {
    const outdated: (RecordName & { readonly mtimeMs: number })[] = []
    for (const kind of searchKinds) {
      const ids = this.records.ids(kind)
      const present = new Set(ids)
      for (const id of this.#index.idsOf(kind)) if (!present.has(id)) this.#index.delete(kind, id)
      for (const [number, id] of ids.entries()) {
        if (number % looksAtOnce === 0) await aBreak()
        const stamp = this.records.stamp(kind, id)
        if (!isSameStamp(this.#index.stampOf(kind, id), stamp))
          outdated.push({ kind, id, mtimeMs: stamp?.mtimeMs ?? 0 })
      }
    }
    return outdated.sort((a, b) => b.mtimeMs - a.mtimeMs)
  }

  #tell(reading: SearchReading | null): void {
    this.#reading = reading
    this.onReading(reading)
  }
}

/** Promises alone never let messages have their turn. */
function aBreak(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
