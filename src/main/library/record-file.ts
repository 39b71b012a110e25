import { Low } from 'lowdb'
import { putDamagedBack } from './damage/put-damaged-back'
import { setAside } from './damage/set-aside'
import { DurableFile } from './durable-file'
import { exists } from './durable-rename'
import { lineageAfter } from '../../domain/merging/lineage'
import { LibraryError, libraryErrorFrom } from './library-error'
import type { Change, ChangeFrom, Replaced, Revised } from './record-change'
import type { LibraryProblem } from './library-problem'
import { recordCodec, type StoredRecord } from './record-kind'
import { placesOf, type ChangedBy, type RecordShelf } from './record-shelf'
import { trashFolderOf, type TrashFolder } from './trash/trash-folder'
import { Turns } from './turns'

/** Another program can be quicker so often before a change is refused. */
const mostTries = 5

interface WaitingChange<T> {
  readonly apply: Change<T>
  readonly resolve: (record: T) => void
  readonly reject: (error: unknown) => void
}

/**
 * One record, its file, and its only writer. Everything that is asked of it happens in turn; changes that wait for
 * their turn are written together, and each is acknowledged only when it is durably on the disk.
 */
export class RecordFile<T extends StoredRecord> {
  readonly #turns = new Turns()
  readonly #waiting: WaitingChange<T>[] = []
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

  get isIdle(): boolean {
    return this.#turns.isIdle
  }

  settled(): Promise<void> {
    return this.#turns.settled()
  }

  read(): Promise<T | null> {
    return this.#turns.take(() => this.#load())
  }

  create(record: T): Promise<T> {
    return this.#turns.take(async () => {
      const whole = this.#parse(record)
      const existing = await this.#load()
      // The very same record again is the retry of a creation that failed half-way.
      if (existing !== null && JSON.stringify(existing) !== JSON.stringify(whole)) {
        throw new LibraryError('already-exists')
      }
      const written = await this.#write(whole)
      this.shelf.history.begun(this.id)
      return written
    })
  }

  change(apply: Change<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ apply, resolve, reject })
      if (this.#waiting.length === 1) void this.#turns.take(() => this.#writeWaiting())
    })
  }

  /** The record and its revision; null when there is none. */
  open(): Promise<Revised<T> | null> {
    return this.#turns.take(async () => {
      const record = await this.#load()
      return record === null ? null : this.#revised(record)
    })
  }

  /**
   * Like `change`, but only from the version of the file that it goes out from: rejects with `changed-outside` when that
   * is not there any more. A file that is gone is written again.
   */
  changeFrom({ revision, keepsBefore }: ChangeFrom, apply: Change<T>): Promise<Revised<T>> {
    return this.#turns.take(async () => {
      const present = await this.#load()
      const record = present ?? this.#low?.data
      if (record === undefined) throw new LibraryError('not-found')
      if (present !== null && revision !== null && revision !== this.#revised(present).revision) {
        throw new LibraryError('changed-outside')
      }
      const changed = this.#parse(apply(record))
      if (present !== null && keepsBefore) await this.#keepNow(present)
      return this.#revised(await this.#write(changed))
    })
  }

  /** Like `change`, but keeps the present state as a version first, and does nothing when that is not possible. */
  replace(apply: Change<T>): Promise<Replaced<T>> {
    return this.#turns.take(async () => {
      const present = await this.#load()
      if (present === null) throw new LibraryError('not-found')
      const record = this.#parse(apply(present))
      const keptAs = await this.#keepNow(present)
      return { record: await this.#write(record), keptAs }
    })
  }

  remove(): Promise<void> {
    const deletedAt = new Date(this.shelf.now()).toISOString()
    return this.#turns.take(() => this.#move((trash, file) => trash.take(this.id, file, deletedAt)))
  }

  putBack(name?: string): Promise<T> {
    return this.#turns.take(async () => {
      await this.#move((trash, file) => trash.giveBack(this.id, file, name))
      const record = await this.#load()
      if (record === null) throw new LibraryError('not-found')
      return record
    })
  }

  /** Ends what a power cut left half done of deleting this record, or of putting it back. */
  endHalfMove(): Promise<void> {
    const { file } = placesOf(this.shelf, this.id)
    return this.#turns.take(() => trashFolderOf(this.shelf).endHalfMove(this.id, file))
  }

  /** Removes a file of this record from the trash for good; its versions go along when nothing of it is left. */
  discard(name: string): Promise<void> {
    return this.#turns.take(async () => {
      const { fileSystem, ensureAccess, history } = this.shelf
      const { file } = placesOf(this.shelf, this.id)
      const trash = trashFolderOf(this.shelf)
      try {
        await ensureAccess()
        const all = await trash.ofRecord(this.id)
        const trashed = all.find((each) => each.name === name)
        if (trashed === undefined) throw new LibraryError('not-found')
        if (all.length === 1 && !(await exists(fileSystem, file))) await history.forget(this.id)
        await trash.remove(trashed)
      } catch (error) {
        throw libraryErrorFrom(error)
      }
    })
  }

  /** Reads the file even though it seems unchanged, and deals with what is wrong with it; never rejects. */
  verify(): Promise<void> {
    return this.#turns.take(async () => {
      this.#file.stamp = null
      await this.#load().catch(() => undefined)
    })
  }

  /** Takes away the version that was restored after this problem, and puts the damaged file back. */
  putDamagedBack(problem: LibraryProblem): Promise<void> {
    return this.#turns.take(async () => {
      const present = await this.#load()
      this.#low = null
      try {
        await putDamagedBack(this.shelf, this.id, problem, present)
      } catch (error) {
        throw libraryErrorFrom(error)
      }
      this.shelf.observer.gone(this.id, 'others')
    })
  }

  async #writeWaiting(): Promise<void> {
    const changes = this.#waiting.splice(0)
    try {
      await this.#writeTogether(changes)
    } catch (error) {
      for (const change of changes) change.reject(libraryErrorFrom(error))
    }
  }

  async #writeTogether(changes: readonly WaitingChange<T>[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const accepted: WaitingChange<T>[] = []
      // A record that is open here and whose file vanished is written again: the words in it are still wanted.
      let record = (await this.#load()) ?? this.#low?.data
      if (record === undefined) throw new LibraryError('not-found')
      for (const change of changes) {
        try {
          record = this.#parse(change.apply(record))
          accepted.push(change)
        } catch (error) {
          change.reject(error)
        }
      }
      try {
        const written = accepted.length === 0 ? record : await this.#write(record)
        for (const change of accepted) change.resolve(written)
        return
      } catch (error) {
        const wasQuicker = error instanceof LibraryError && error.code === 'changed-outside'
        if (!wasQuicker || attempt === mostTries) throw error
      }
    }
  }

  /** What the disk holds now, read again only when it is not what was read or written last; the lists hear of it. */
  async #load(): Promise<T | null> {
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

  async #keepNow(present: T): Promise<string> {
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
  async #write(record: T): Promise<T> {
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

  async #move(task: (trash: TrashFolder, file: string) => Promise<void>): Promise<void> {
    const { file } = placesOf(this.shelf, this.id)
    this.#low = null
    try {
      await this.shelf.ensureAccess()
      await task(trashFolderOf(this.shelf), file)
    } catch (error) {
      throw libraryErrorFrom(error)
    } finally {
      // Also after half a move the lists say what the disk says.
      const state = await this.#file.compare().catch(() => 'unknown')
      if (state === 'missing') this.shelf.observer.gone(this.id, 'attune')
    }
  }

  #tellStored(record: T, by: ChangedBy): void {
    if (this.#file.stamp !== null) this.shelf.observer.stored(record, this.#file.stamp, by)
  }

  #revised(record: T): Revised<T> {
    const { size, mtimeMs } = this.#file.stamp ?? { size: 0, mtimeMs: 0 }
    return { record, revision: `${size}-${mtimeMs}` }
  }

  /** Nothing is written that could not be read again. */
  #parse(record: T): T {
    const parsed = this.shelf.kind.schema.safeParse(record)
    if (!parsed.success) throw new LibraryError('invalid-record', undefined, { cause: parsed.error })
    if (parsed.data.id !== this.id) throw new LibraryError('invalid-record')
    return parsed.data
  }
}
