import { putDamagedBack } from './damage/put-damaged-back'
import { exists } from './durable-rename'
import { KnownRecord } from './known-record'
import { LibraryError, libraryErrorFrom } from './library-error'
import type { Change, ChangeFrom, Replaced, Revised } from './record-change'
import type { LibraryProblem } from './library-problem'
import type { StoredRecord } from './record-kind'
import { placesOf, type RecordShelf } from './record-shelf'
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
  readonly #known: KnownRecord<T>

  constructor(
    private readonly shelf: RecordShelf<T>,
    private readonly id: string,
  ) {
    this.#known = new KnownRecord(shelf, id)
  }

  get isIdle(): boolean {
    return this.#turns.isIdle
  }

  settled(): Promise<void> {
    return this.#turns.settled()
  }

  read(): Promise<T | null> {
    return this.#turns.take(() => this.#known.load())
  }

  create(record: T): Promise<T> {
    return this.#turns.take(async () => {
      const whole = this.#known.parse(record)
      const existing = await this.#known.load()
      // The very same record again is the retry of a creation that failed half-way.
      if (existing !== null && JSON.stringify(existing) !== JSON.stringify(whole)) {
        throw new LibraryError('already-exists')
      }
      const written = await this.#known.write(whole)
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
      const record = await this.#known.load()
      return record === null ? null : this.#known.revised(record)
    })
  }

  /**
   * Like `change`, but only from the version of the file that it goes out from: rejects with `changed-outside` when that
   * is not there any more. A file that is gone is written again.
   */
  changeFrom({ revision, keepsBefore }: ChangeFrom, apply: Change<T>): Promise<Revised<T>> {
    return this.#turns.take(async () => {
      const present = await this.#known.load()
      const record = present ?? this.#known.remembered
      if (record === undefined) throw new LibraryError('not-found')
      if (present !== null && revision !== null && revision !== this.#known.revised(present).revision) {
        throw new LibraryError('changed-outside')
      }
      const changed = this.#known.parse(apply(record))
      if (present !== null && keepsBefore) await this.#known.keepNow(present)
      return this.#known.revised(await this.#known.write(changed))
    })
  }

  /** Like `change`, but keeps the present state as a version first, and does nothing when that is not possible. */
  replace(apply: Change<T>): Promise<Replaced<T>> {
    return this.#turns.take(async () => {
      const present = await this.#known.load()
      if (present === null) throw new LibraryError('not-found')
      const record = this.#known.parse(apply(present))
      const keptAs = await this.#known.keepNow(present)
      return { record: await this.#known.write(record), keptAs }
    })
  }

  remove(): Promise<void> {
    const deletedAt = new Date(this.shelf.now()).toISOString()
    return this.#turns.take(() => this.#move((trash, file) => trash.take(this.id, file, deletedAt)))
  }

  putBack(name?: string): Promise<T> {
    return this.#turns.take(async () => {
      await this.#move((trash, file) => trash.giveBack(this.id, file, name))
      const record = await this.#known.load()
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
      this.#known.distrust()
      await this.#known.load().catch(() => undefined)
    })
  }

  /** Takes away the version that was restored after this problem, and puts the damaged file back. */
  putDamagedBack(problem: LibraryProblem): Promise<void> {
    return this.#turns.take(async () => {
      const present = await this.#known.load()
      this.#known.forget()
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
      let record = (await this.#known.load()) ?? this.#known.remembered
      if (record === undefined) throw new LibraryError('not-found')
      for (const change of changes) {
        try {
          record = this.#known.parse(change.apply(record))
          accepted.push(change)
        } catch (error) {
          change.reject(error)
        }
      }
      try {
        const written = accepted.length === 0 ? record : await this.#known.write(record)
        for (const change of accepted) change.resolve(written)
        return
      } catch (error) {
        const wasQuicker = error instanceof LibraryError && error.code === 'changed-outside'
        if (!wasQuicker || attempt === mostTries) throw error
      }
    }
  }

  async #move(task: (trash: TrashFolder, file: string) => Promise<void>): Promise<void> {
    const { file } = placesOf(this.shelf, this.id)
    this.#known.forget()
    try {
      await this.shelf.ensureAccess()
      await task(trashFolderOf(this.shelf), file)
    } catch (error) {
      throw libraryErrorFrom(error)
    } finally {
      // Also after half a move the lists say what the disk says.
      await this.#known.tellIfGone()
    }
  }
}
