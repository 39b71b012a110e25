import { join } from 'node:path'
import { exists, renameOver, syncFolders } from '../durable-rename'
import type { FileSystem } from '../file-system'
import { LibraryError } from '../library-error'
import type { LibraryProblem } from '../library-problem'
import type { StoredRecord } from '../record-kind'
import { placesOf, type RecordShelf } from '../record-shelf'

/**
 * Takes a restored version away again and puts the damaged file back in its place, where it is left from then on.
 * `present` is what stands there now: it is kept as an earlier version first, and when that is not possible, nothing is
 * done. Rejects with a LibraryError or with what the disk says.
 */
export async function putDamagedBack<T extends StoredRecord>(
  shelf: RecordShelf<T>,
  id: string,
  problem: LibraryProblem,
  present: T | null,
): Promise<void> {
  const { fileSystem, problems } = shelf
  const { file } = placesOf(shelf, id)
  const keptAt = join(shelf.root, problem.keptAt)
  const { kind, size, mtimeMs } = await fileSystem.inspect(keptAt)
  await shelf.ensureAccess()
  if (present !== null && (await shelf.history.keepNow(present)) === null) throw new LibraryError('not-found')
  problems.report({ ...problem, keptAt: problem.file, repair: { kind: 'undone', size, mtimeMs } })
  await problems.remembered()
  // Nothing but a file can be renamed over a file; what was there has a second name among the earlier versions.
  if (kind !== 'file') await removeIfThere(fileSystem, file)
  await renameOver(fileSystem, keptAt, file)
  await syncFolders(fileSystem, keptAt, file)
  problems.settle(problem.keptAt)
}

async function removeIfThere(fileSystem: FileSystem, file: string): Promise<void> {
  if (await exists(fileSystem, file)) await fileSystem.removeFile(file)
}
