import { t } from '../../../texts/t'
import { findSuperfluousVersions } from '../../../domain/history/thin-versions'
import { LibraryError, libraryErrorFrom, UnreadableRecord } from '../library-error'
import type { ProblemLog } from '../library-problem'
import { PostponedWrite } from '../postponed-write'
import { recordCodec, type StoredRecord } from '../record-kind'
import { placesOf, type RecordShelf, type VersionKeeper } from '../record-shelf'
import { VersionFolder, type RecordVersion } from './version-folder'

/** Of the editing of one record, a version is kept at most this often. */
const keepEveryMs = 10 * 60_000

const tidyQuietMs = 2_000
const tidyLongestMs = 30_000

export interface HistoryShelf<T extends StoredRecord> extends Omit<
  RecordShelf<T>,
  'observer' | 'history' | 'versions' | 'titleOf'
> {
  readonly problems: ProblemLog
  /** Whether the clock can be trusted, so that something may be dropped for its age. */
  readonly mayForget: () => boolean
}

/**
 * The earlier states of the records of one kind: the bytes of their files as they were, each named after the time at
 * which it was saved. No save ever fails for its sake: what goes wrong here is reported once.
 */
export class RecordHistory<T extends StoredRecord> implements VersionKeeper<T> {
  /** When a version of a record was last kept in this session, in milliseconds. */
  readonly #keptAt = new Map<string, number>()
  readonly #untidy = new Set<string>()
  readonly #tidying = new PostponedWrite(() => this.#tidy(), tidyQuietMs, tidyLongestMs)

  constructor(private readonly shelf: HistoryShelf<T>) {}

  begun(id: string): void {
    this.#keptAt.set(id, this.shelf.now())
  }

  async keepBefore(record: T): Promise<boolean> {
    return this.#isDue(record.id) && (await this.#unlessItFails(() => this.#keep(record)))
  }

  async keepNow(record: T): Promise<string | null> {
    const name = await this.#keep(record)
    // What is replaced next was acknowledged: a power cut must not take both.
    if (name !== null) await this.#folderOf(record.id).makeDurable()
    return name
  }

  async keepReplaced(record: T): Promise<void> {
    const { id, updatedAt } = record
    const bytes = this.#codec(id).encode(record)
    await this.#unlessItFails(() => this.#folderOf(id).keepBytes(bytes, updatedAt))
    this.#kept(id)
    // What came in its place is a state that nobody has kept yet.
    this.#keptAt.delete(id)
  }

  /** Keeps a state of a record that no file has under its name, durably, and answers the version's name. */
  async keepCopy(record: T): Promise<string | null> {
    const { id, updatedAt } = record
    const name = await this.#folderOf(id).keepBytes(this.#codec(id).encode(record), updatedAt)
    this.#untidy.add(id)
    this.#tidying.ask()
    return name
  }

  /** The versions of a record, the newest first; none when it has no history. */
  list(id: string): Promise<readonly RecordVersion[]> {
    return this.#folderOf(id).list()
  }

  /** The bytes of a version as they are; rejects with `not-found` when there is none of this name. */
  readBytes(id: string, name: string): Promise<Uint8Array> {
    return this.#folderOf(id).readBytes(name)
  }

  /** A version as a record; rejects like `readBytes`, and with `damaged` when it cannot be read. */
  async read(id: string, name: string): Promise<T> {
    const bytes = await this.readBytes(id, name)
    try {
      return this.#codec(id).decode(bytes)
    } catch (error) {
      if (error instanceof LibraryError) throw error
      throw new UnreadableRecord(this.#folderOf(id).pathOf(name), 'damaged', { cause: error })
    }
  }

  /**
   * Removes what age has made superfluous. Nothing goes while the clock is in doubt, nor while the newest version cannot
   * be read: then an older one may be needed.
   */
  async thin(id: string): Promise<void> {
    if (!this.shelf.mayForget()) return
    const folder = this.#folderOf(id)
    const versions = await folder.dated()
    const superfluous = findSuperfluousVersions(versions, this.shelf.now())
    const newest = versions[0]
    if (superfluous.length === 0 || newest === undefined) return
    await this.read(id, newest.name)
    await folder.remove(superfluous.map(({ name }) => name))
  }

  /** Removes every version of a record, for good. */
  async forget(id: string): Promise<void> {
    this.#untidy.delete(id)
    await this.#folderOf(id).removeAll()
  }

  /** Makes the names of what was kept durable, and resolves when nothing is under way any more; never rejects. */
  settled(): Promise<void> {
    return this.#tidying.flush()
  }

  #folderOf(id: string): VersionFolder {
    return new VersionFolder(
      this.shelf.fileSystem,
      placesOf(this.shelf, id).versions,
      this.shelf.envelope.extension,
    )
  }

  async #keep({ id, updatedAt }: T): Promise<string | null> {
    const name = await this.#folderOf(id).keepFile(placesOf(this.shelf, id).file, updatedAt)
    this.#kept(id)
    return name
  }

  #codec(id: string) {
    return recordCodec(this.shelf.kind, id, this.shelf.envelope)
  }

  /** A clock that was set back makes it due as well: better one version too many. */
  #isDue(id: string): boolean {
    const keptAt = this.#keptAt.get(id)
    return keptAt === undefined || Math.abs(this.shelf.now() - keptAt) >= keepEveryMs
  }

  #kept(id: string): void {
    this.#keptAt.set(id, this.shelf.now())
    this.#untidy.add(id)
    this.#tidying.ask()
  }

  async #tidy(): Promise<void> {
    for (const id of this.#untidy) {
      await this.#folderOf(id).tidy()
      this.#untidy.delete(id)
      // What cannot be dropped now is dropped another time.
      await this.thin(id).catch(() => undefined)
    }
  }

  async #unlessItFails(task: () => Promise<unknown>): Promise<boolean> {
    const { problems, kind, now } = this.shelf
    const place = `history/${kind.folder}`
    try {
      await task()
      problems.settle(place)
      return true
    } catch (error) {
      const { code, message } = libraryErrorFrom(error)
      problems.report({
        code,
        file: place,
        keptAt: place,
        whatHappened: t(
          'What you write is saved, but no earlier version of it can be kept at the moment. {{message}}',
          { message },
        ),
        noticedAt: new Date(now()).toISOString(),
      })
      return false
    }
  }
}
