import { Low } from 'lowdb'
import { lineageAfter } from '../../domain/merging/lineage'
import { setAside } from './damage/set-aside'
import { DurableFile } from './durable-file'
import { LibraryError, libraryErrorFrom } from './library-error'
import type { Revised } from './record-change'
import { recordCodec, type StoredRecord } from './record-kind'
import { placesOf, type ChangedBy, type RecordShelf } from './record-shelf'

/**
 * What is known here of one record's file: reads it when it is not as it was, writes it, and tells the lists. Its calls
 * must not overlap; `RecordFile` lets them have their turns.
 */
export class KnownRecord<T extends StoredRecord> {
  readonly #file: DurableFile<T>
  #low: Low<T> | null = null

  constructor(
    private readonly shelf: RecordShelf<T>,
    private readonly id: string,
  ) {
    this.#file = new DurableFile(
      shelf.fileSystem,
      placesOf(shelf, id).file,
      recordCodec(shelf.kind, id, shelf.envelope),
      { waitsMs: shelf.halfWrittenWaitsMs ?? [], now: shelf.now },
    )
  }

  /** What was read or written last, whatever became of the file since. */
  get remembered(): T | undefined {
    return this.#low?.data
  }

  /** The file has another place or content now: what was known of it does not count any more. */
  forget(): void {
    this.#low = null
  }

  /** Lets the next reading read the file even though it seems unchanged. */
  distrust(): void {
    this.#file.stamp = null
  }

  /** Looks whether the file is there, and tells the lists when it is not; never rejects. */
  async tellIfGone(): Promise<void> {
    const state = await this.#file.compare().catch(() => 'unknown')
    if (state === 'missing') this.shelf.observer.gone(this.id, 'attune')
  }

  /** What the disk holds now, read again only when it is not what was read or written last; the lists hear of it. */
  async load(): Promise<T | null> {
    try {
      return await this.#readAndTell()
    } catch (error) {
      const reason = libraryErrorFrom(error)
      if (!(await setAside(this.shelf, this.id, reason))) throw reason
      this.#low = null
      return this.#readRestored()
    }
  }

  async #readRestored(): Promise<T | null> {
    try {
      return await this.#readAndTell()
    } catch (error) {
      throw libraryErrorFrom(error)
    }
  }

  async #readAndTell(): Promise<T | null> {
    const record = await this.#readIfChanged()
    if (record === null) this.shelf.observer.gone(this.id, 'others')
    else this.#tellStored(record, 'others')
    return record
  }

  async #readIfChanged(): Promise<T | null> {
    if (this.#low === null) {
      const record = await this.#file.read()
      if (record !== null) this.#low = new Low(this.#file, record)
      return record
    }
    const state = await this.#file.compare()
    if (state === 'missing') return null
    if (state === 'changed') await this.#readReplaced(this.#low)
    return this.#low.data
  }

  /** Reads what another program put in the place of what is known here, which is kept unless it is the same. */
  async #readReplaced(low: Low<T>): Promise<void> {
    const before = low.data
    try {
      await low.read()
    } catch (error) {
      await this.shelf.history.keepReplaced(before)
      throw error
    }
    if (JSON.stringify(low.data) !== JSON.stringify(before)) await this.shelf.history.keepReplaced(before)
  }

  async keepNow(present: T): Promise<string> {
    try {
      await this.shelf.ensureAccess()
      const name = await this.shelf.history.keepNow(present)
      if (name === null) throw new LibraryError('not-found')
      return name
    } catch (error) {
      throw libraryErrorFrom(error)
    }
  }

  /** Answers the record as it was written: its lineage knows of what it took the place of. */
  async write(record: T): Promise<T> {
    const low = this.#low ?? new Low(this.#file, record)
    const before = low.data
    try {
      await this.shelf.ensureAccess()
      low.data = this.#low === null ? record : await this.#keepBefore(before, record)
      await low.write()
    } catch (error) {
      low.data = before
      throw libraryErrorFrom(error)
    }
    this.#low = low
    this.#tellStored(low.data, 'attune')
    return low.data
  }

  async #keepBefore(before: T, record: T): Promise<T> {
    const isKept = await this.shelf.history.keepBefore(before)
    const lineage = lineageAfter({ ...before, lineage: record.lineage }, record.updatedAt, isKept)
    return lineage.length === 0 ? record : { ...record, lineage }
  }

  #tellStored(record: T, by: ChangedBy): void {
    if (this.#file.stamp !== null) this.shelf.observer.stored(record, this.#file.stamp, by)
  }

  revised(record: T): Revised<T> {
    const { size, mtimeMs } = this.#file.stamp ?? { size: 0, mtimeMs: 0 }
    return { record, revision: `${size}-${mtimeMs}` }
  }

  /** Nothing is written that could not be read again. */
  parse(record: T): T {
    const parsed = this.shelf.kind.schema.safeParse(record)
    if (!parsed.success) throw new LibraryError('invalid-record', undefined, { cause: parsed.error })
    if (parsed.data.id !== this.id) throw new LibraryError('invalid-record')
    return parsed.data
  }
}
