import { LibraryError } from './library-error'
import type { LibraryProblem } from './library-problem'
import type { Change, ChangeFrom, Replaced, Revised } from './record-change'
import { RecordFile } from './record-file'
import type { StoredRecord } from './record-kind'
import type { RecordShelf } from './record-shelf'

/** How many records stay open after they were used: enough for going back and forth, few enough to forget. */
const openRecordsLimit = 24

/**
 * The records of one kind, each in a file of its own. Every call works on one record, in the order in which the calls
 * came, and rejects with a LibraryError; what resolved is durably on the disk.
 */
export class RecordStore<T extends StoredRecord> {
  /** In the order of their last use, the oldest first. */
  readonly #open = new Map<string, RecordFile<T>>()
  #isClosed = false

  constructor(private readonly shelf: RecordShelf<T>) {}

  /** The record, or null when there is none of this id. Rejects when there is one that cannot be read. */
  read(id: string): Promise<T | null> {
    return this.#with(id, (file) => file.read())
  }

  /** The record and which version of its file it is; rejects with `not-found` when there is none. */
  async open(id: string): Promise<Revised<T>> {
    const opened = await this.#with(id, (file) => file.open())
    if (opened === null) throw new LibraryError('not-found')
    return opened
  }

  create(record: T): Promise<T> {
    return this.#with(record.id, (file) => file.create(record))
  }

  /**
   * Writes what `change` makes of the current record. Changes that come while a write is under way are written together
   * in one; the answer is the record as it was written. After a failure the record is what the disk has, and the same
   * change may be tried again.
   */
  change(id: string, change: Change<T>): Promise<T> {
    return this.#with(id, (file) => file.change(change))
  }

  /** Like `change`, from one version of the file: rejects with `changed-outside` when the file is another one by now. */
  changeFrom(id: string, from: ChangeFrom, change: Change<T>): Promise<Revised<T>> {
    return this.#with(id, (file) => file.changeFrom(from, change))
  }

  /**
   * Writes what `change` makes of the current record, which is kept as a version before; when that is not possible,
   * nothing is written.
   */
  replace(id: string, change: Change<T>): Promise<Replaced<T>> {
    return this.#with(id, (file) => file.replace(change))
  }

  /** Moves the record to the trash. */
  remove(id: string): Promise<void> {
    return this.#with(id, (file) => file.remove())
  }

  /** Puts the record back from the trash, and answers it; `name` chooses among several, else it is the newest. */
  putBack(id: string, name?: string): Promise<T> {
    return this.#with(id, (file) => file.putBack(name))
  }

  /** Ends what a power cut left half done of a removal or of putting back; problems are left to the next opening. */
  async endHalfMove(id: string): Promise<void> {
    await this.#with(id, (file) => file.endHalfMove()).catch(() => undefined)
  }

  /** Removes what the trash holds under this name for good, and the record's versions when nothing else is left of it. */
  discard(id: string, name: string): Promise<void> {
    return this.#with(id, (file) => file.discard(name))
  }

  /** Looks at the file again, and tells the lists when another program changed it. Problems are reported, not thrown. */
  async refresh(id: string): Promise<void> {
    const wasOpen = this.#open.has(id)
    await this.read(id).catch(() => undefined)
    // Thousands of files that another program changed must not push out the records that a person has open.
    if (!wasOpen && this.#open.get(id)?.isIdle === true) this.#open.delete(id)
  }

  /** Reads the file even though it seems unchanged, and deals with what is wrong with it. */
  async verify(id: string): Promise<void> {
    await this.#with(id, (file) => file.verify())
  }

  /** Takes away the version that was restored after this problem, and puts the damaged file back in its place. */
  putDamagedBack(id: string, problem: LibraryProblem): Promise<void> {
    return this.#with(id, (file) => file.putDamagedBack(problem))
  }

  /** Takes no more work, and resolves when all that was asked for is done. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#open.values()].map((file) => file.settled()))
  }

  async #with<R>(id: string, task: (file: RecordFile<T>) => Promise<R>): Promise<R> {
    if (this.#isClosed) throw new LibraryError('closed')
    try {
      return await task(this.#fileOf(id))
    } finally {
      this.#forgetIdle()
    }
  }

  #fileOf(id: string): RecordFile<T> {
    const file = this.#open.get(id) ?? new RecordFile(this.shelf, id)
    this.#open.delete(id)
    this.#open.set(id, file)
    return file
  }

  /** A record with work to do is never forgotten: it must stay the only writer of its file. */
  #forgetIdle(): void {
    if (this.#open.size <= openRecordsLimit) return
    for (const [id, file] of this.#open) {
      if (this.#open.size <= openRecordsLimit) return
      if (file.isIdle) this.#open.delete(id)
    }
  }
}
