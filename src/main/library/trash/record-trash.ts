import { t } from '../../../texts/t'
import { leavesTrashAt } from '../../../domain/trash/trash-time'
import { DurableFile } from '../durable-file'
import { exists } from '../durable-rename'
import { LibraryError } from '../library-error'
import { recordCodec, type StoredRecord } from '../record-kind'
import { placesOf, type RecordShelf } from '../record-shelf'
import type { RecordStore } from '../record-store'
import { trashFolderOf, type TrashedFile, type TrashFolder } from './trash-folder'

export interface TrashShelf<T extends StoredRecord> extends Omit<
  RecordShelf<T>,
  'observer' | 'history' | 'versions' | 'titleOf'
> {
  /** Whether the clock can be trusted, so that something may be dropped for its age. */
  readonly mayForget: () => boolean
}

/** The deleted records of one kind: to look through, to put back, and to remove for good. */
export class RecordTrash<T extends StoredRecord> {
  readonly #folder: TrashFolder

  constructor(
    private readonly shelf: TrashShelf<T>,
    private readonly store: RecordStore<T>,
  ) {
    this.#folder = trashFolderOf(shelf)
  }

  /** What lies in the trash, the newest first. */
  list(): Promise<readonly TrashedFile[]> {
    return this.#folder.list()
  }

  /** What this name stands for; rejects with `not-found` when it is not in the trash any more. */
  async find(name: string): Promise<TrashedFile> {
    const trashed = (await this.list()).find((each) => each.name === name)
    if (trashed === undefined) throw new LibraryError('not-found', t('This is not in the trash any more.'))
    return trashed
  }

  /** A deleted record; rejects when its file cannot be read, which is left as it is. */
  async read(trashed: TrashedFile): Promise<T> {
    const { fileSystem, kind, envelope } = this.shelf
    const codec = recordCodec(kind, trashed.id, envelope)
    const record = await new DurableFile(fileSystem, this.#folder.pathOf(trashed), codec).read()
    if (record === null) throw new LibraryError('not-found', t('This is not in the trash any more.'))
    return record
  }

  /** Whether there is a record again where this one would be put back. */
  isReplaced({ id }: TrashedFile): Promise<boolean> {
    return exists(this.shelf.fileSystem, placesOf(this.shelf, id).file)
  }

  putBack({ id, name }: TrashedFile): Promise<T> {
    return this.store.putBack(id, name)
  }

  /** Removes it for good, and its versions when nothing else is left of the record. */
  discard({ id, name }: TrashedFile): Promise<void> {
    return this.store.discard(id, name)
  }

  /**
   * Removes what has been here for its time. Nothing goes while the clock is in doubt: behind the last use of the
   * library or a deletion, or far ahead of both. What does not say since when it is here gets its time from now on.
   */
  async expire(): Promise<void> {
    const now = this.shelf.now()
    const all = await this.list()
    for (const trashed of all) {
      if (trashed.deletedAt === null) await this.#folder.date(trashed, new Date(now).toISOString())
    }
    const isBehind = all.some(({ deletedAt }) => deletedAt !== null && Date.parse(deletedAt) > now)
    if (isBehind || !this.shelf.mayForget()) return
    for (const trashed of all) {
      const { deletedAt } = trashed
      if (deletedAt !== null && leavesTrashAt(Date.parse(deletedAt)) <= now) await this.discard(trashed)
    }
  }
}
