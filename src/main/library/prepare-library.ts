import { isAbsolute } from 'node:path'
import type { FileSystem } from './file-system'
import { LibraryError, libraryErrorFrom, type LibraryErrorCode } from './library-error'
import { completeFolders, hasRecords, readFormat } from './library-format'
import { LibraryLock } from './library-lock'
import type { ProblemLog } from './library-problem'

export interface PreparedLibrary {
  readonly isNew: boolean
  /** Null when the disk takes no writes: then nothing can be written by two processes either. */
  readonly lock: LibraryLock | null
}

/** A library on a disk that takes no writes can still be read, which is what it is needed for just before a call. */
const readableAllTheSame: readonly LibraryErrorCode[] = ['disk-full', 'read-only', 'no-permission']

/** Makes sure that the folder is a library of ours, that nobody else writes in it, and that its folders are there. */
export async function prepareLibrary(
  fileSystem: FileSystem,
  root: string,
  now: () => number,
  problems: ProblemLog,
): Promise<PreparedLibrary> {
  if (!isAbsolute(root)) throw new LibraryError('folder-missing')
  const format = await readFormat(fileSystem, root)
  const isEmpty = !(await hasRecords(fileSystem, root))
  const isNew = format.kind === 'absent' && isEmpty
  let lock: LibraryLock | null = null
  try {
    await fileSystem.createFolder(root)
    lock = await LibraryLock.acquire(fileSystem, root, now())
    await completeFolders(fileSystem, root, format, now())
  } catch (error) {
    const reason = libraryErrorFrom(error)
    if (isNew || !readableAllTheSame.includes(reason.code)) {
      await lock?.release()
      throw reason
    }
    report(problems, now(), reason.code, `Nothing can be saved in the library at the moment. ${reason.message}`)
  }
  lock?.keep(() =>
    report(problems, Date.now(), 'in-use', 'Another Attune has opened this library too. Close one of them.'),
  )
  return { isNew, lock }
}

function report(problems: ProblemLog, now: number, code: LibraryErrorCode, whatHappened: string): void {
  const noticedAt = new Date(now).toISOString()
  problems.report({ code, file: 'library.lock', keptAt: 'library.lock', whatHappened, noticedAt })
}
