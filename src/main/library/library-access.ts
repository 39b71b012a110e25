import { t } from '../../texts/t'
import type { FileSystem } from './file-system'
import { finishStagedChange } from './finish-staged-change'
import { LibraryError, libraryErrorFrom, type LibraryErrorCode } from './library-error'
import { completeFolders, isNewLibrary } from './library-format'
import { LibraryLock } from './library-lock'
import type { ProblemLog } from './library-problem'

/** A library on a disk that takes no writes can still be read, which is what it is needed for just before a call. */
const readableAllTheSame: readonly LibraryErrorCode[] = ['disk-full', 'read-only', 'no-permission']

/**
 * The right to write in a library's folder: its lock is held, and its folders are there. When the disk takes no lock at
 * opening, or the lock is lost, it is asked for again before the next write.
 */
export class LibraryAccess {
  #lock: LibraryLock | null = null
  #acquiring: Promise<void> | null = null

  private constructor(
    private readonly fileSystem: FileSystem,
    private readonly root: string,
    private readonly now: () => number,
    private readonly problems: ProblemLog,
    /** Whether there was no library and no record in the folder. */
    readonly isNew: boolean,
  ) {}

  /** Rejects with `newer-version`, before anything is touched, with `in-use`, or when the folder cannot be used. */
  static async open(
    fileSystem: FileSystem,
    root: string,
    now: () => number,
    problems: ProblemLog,
  ): Promise<LibraryAccess> {
    const isNew = await isNewLibrary(fileSystem, root).catch((error: unknown) => {
      throw libraryErrorFrom(error)
    })
    const access = new LibraryAccess(fileSystem, root, now, problems, isNew)
    try {
      await access.ensure()
    } catch (error) {
      if (isNew || !(error instanceof LibraryError) || !readableAllTheSame.includes(error.code)) throw error
      access.#report(error)
    }
    return access
  }

  get isHeld(): boolean {
    return this.#lock !== null
  }

  /** To be awaited before each write; rejects with a LibraryError that says why nothing can be written. */
  async ensure(): Promise<void> {
    if (this.#lock !== null) return
    this.#acquiring ??= this.#acquire().finally(() => {
      this.#acquiring = null
    })
    await this.#acquiring
  }

  async release(): Promise<void> {
    await this.#lock?.release()
    this.#lock = null
  }

  async #acquire(): Promise<void> {
    let lock: LibraryLock | null = null
    try {
      if (this.isNew) await this.fileSystem.createFolder(this.root)
      lock = await LibraryLock.acquire(this.fileSystem, this.root, this.now())
      await finishStagedChange(this.fileSystem, this.root)
      await completeFolders(this.fileSystem, this.root, this.now())
    } catch (error) {
      await lock?.release()
      throw libraryErrorFrom(error)
    }
    this.#lock = lock
    this.problems.settle('library.lock')
    lock.keep(() => {
      this.#lock = null
      this.ensure().catch((error: unknown) => this.#report(libraryErrorFrom(error)))
    })
  }

  #report({ code, message }: LibraryError): void {
    this.problems.report({
      code,
      file: 'library.lock',
      keptAt: 'library.lock',
      whatHappened: t('Nothing can be saved in the library at the moment. {{message}}', { message }),
      noticedAt: new Date(this.now()).toISOString(),
    })
  }
}
