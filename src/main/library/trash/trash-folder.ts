import { join } from 'node:path'
import { exists, holdSame, moveDurably, syncFolders } from '../durable-rename'
import type { Envelope } from '../envelope'
import type { FileSystem } from '../file-system'
import { LibraryError, libraryErrorFrom } from '../library-error'
import { recordIdOf } from '../record-file-name'
import type { StoredRecord } from '../record-kind'
import type { RecordShelf } from '../record-shelf'
import { isMissing } from '../system-code'
import { parseTimeName, timeNameOf } from '../time-name'

/** One file in the trash. One record may have several, as one can be made anew and deleted again. */
export interface TrashedFile {
  /** What tells it from the others: its file's name without the extension. */
  readonly name: string
  readonly id: string
  /** When it was moved here, as an ISO instant; null when its name does not say: first versions of Attune named it so. */
  readonly deletedAt: string | null
}

/**
 * The files of one kind of record that were deleted, each named `<id>.<time of deletion>`: whatever copies or
 * synchronises the folder, that time stays known. Nothing in here is ever written over.
 */
export class TrashFolder {
  constructor(
    private readonly fileSystem: FileSystem,
    private readonly path: string,
    private readonly extension: Envelope['extension'],
  ) {}

  /** What lies here, the newest first. */
  async list(): Promise<readonly TrashedFile[]> {
    const found = (await this.#fileNames()).flatMap((fileName) => this.#parse(fileName) ?? [])
    return found.sort((a, b) => timeOf(b.deletedAt) - timeOf(a.deletedAt) || b.copy - a.copy)
  }

  /** What lies here of one record, the newest first. */
  async ofRecord(id: string): Promise<readonly TrashedFile[]> {
    return (await this.list()).filter((trashed) => trashed.id === id)
  }

  /** Moves a record's file here. Asked again after a failure it finishes what was begun, so a retry succeeds. */
  async take(id: string, file: string, deletedAt: string): Promise<void> {
    const newest = (await this.ofRecord(id))[0]
    if (!(await exists(this.fileSystem, file))) {
      if (newest === undefined) throw new LibraryError('not-found')
      await syncFolders(this.fileSystem, file, this.pathOf(newest))
      return
    }
    if (newest !== undefined && (await holdSame(this.fileSystem, file, this.pathOf(newest)))) {
      await moveDurably(this.fileSystem, file, this.pathOf(newest))
      return
    }
    await this.#moveUnderFreeName(file, id, deletedAt)
  }

  /** Moves a file back; never over a record that has taken its place. `name` chooses among several. */
  async giveBack(id: string, file: string, name?: string): Promise<void> {
    const trashed = (await this.ofRecord(id)).find((each) => name === undefined || each.name === name)
    if (trashed !== undefined) {
      await moveDurably(this.fileSystem, this.pathOf(trashed), file)
      return
    }
    if (!(await exists(this.fileSystem, file))) throw new LibraryError('not-found')
    await syncFolders(this.fileSystem, join(this.path, id), file)
  }

  /**
   * Ends a move that a power cut left half done: what is both here and in its place stays there only, as neither
   * deleting it nor putting it back was acknowledged.
   */
  async endHalfMove(id: string, file: string): Promise<void> {
    for (const trashed of await this.ofRecord(id)) {
      if (await holdSame(this.fileSystem, file, this.pathOf(trashed))) await this.remove(trashed)
    }
  }

  /** Gives a file whose name does not say when it was deleted the time from which its days are counted. */
  async date(trashed: TrashedFile, deletedAt: string): Promise<void> {
    if (trashed.deletedAt === null) await this.#moveUnderFreeName(this.pathOf(trashed), trashed.id, deletedAt)
  }

  async remove(trashed: TrashedFile): Promise<void> {
    try {
      await this.fileSystem.removeFile(this.pathOf(trashed))
    } catch (error) {
      if (!isMissing(error)) throw libraryErrorFrom(error)
    }
  }

  pathOf({ name }: TrashedFile): string {
    return join(this.path, `${name}${this.extension}`)
  }

  async #moveUnderFreeName(file: string, id: string, deletedAt: string): Promise<void> {
    for (let copy = 1; ; copy += 1) {
      const to = join(this.path, `${id}.${timeNameOf(deletedAt, copy)}${this.extension}`)
      if (await exists(this.fileSystem, to)) continue
      await moveDurably(this.fileSystem, file, to)
      return
    }
  }

  #parse(fileName: string): (TrashedFile & { readonly copy: number }) | null {
    if (!fileName.endsWith(this.extension)) return null
    const name = fileName.slice(0, -this.extension.length)
    const [idPart = '', timePart, ...more] = name.split('.')
    const id = recordIdOf(`${idPart}${this.extension}`, this.extension)
    if (id === null || more.length > 0) return null
    if (timePart === undefined) return { name, id, deletedAt: null, copy: 1 }
    const time = parseTimeName(timePart)
    return time === null ? null : { name, id, deletedAt: time.instant, copy: time.copy }
  }

  async #fileNames(): Promise<readonly string[]> {
    try {
      return await this.fileSystem.listFolder(this.path)
    } catch (error) {
      if (isMissing(error)) return []
      throw libraryErrorFrom(error)
    }
  }
}

/** Where the deleted records of a kind are. */
export function trashFolderOf<T extends StoredRecord>(
  shelf: Pick<RecordShelf<T>, 'fileSystem' | 'root' | 'kind' | 'envelope'>,
): TrashFolder {
  const { fileSystem, root, kind, envelope } = shelf
  return new TrashFolder(fileSystem, join(root, 'trash', kind.folder), envelope.extension)
}

/** A file that does not say when it was deleted was so before any that does. */
function timeOf(deletedAt: string | null): number {
  return deletedAt === null ? 0 : Date.parse(deletedAt)
}
