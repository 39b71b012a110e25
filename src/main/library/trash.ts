import { exists, moveDurably, syncFolders } from './durable-rename'
import { LibraryError } from './library-error'
import type { StoredRecord } from './record-kind'
import { fileNameTime, placesOf, type RecordShelf } from './record-shelf'

/**
 * Moves a record's file to the trash. Asked again after a failure it finishes what was begun, so a retry succeeds; an
 * older file of the same name in the trash is kept beside it.
 */
export async function moveToTrash<T extends StoredRecord>(shelf: RecordShelf<T>, id: string): Promise<void> {
  const { fileSystem } = shelf
  const { file, inTrash, asideInTrash } = placesOf(shelf, id)
  const isInTrash = await exists(fileSystem, inTrash)
  if (!(await exists(fileSystem, file))) {
    if (!isInTrash) throw new LibraryError('not-found')
    await syncFolders(fileSystem, file, inTrash)
    return
  }
  if (isInTrash) await moveDurably(fileSystem, inTrash, asideInTrash(fileNameTime(shelf.now())))
  await moveDurably(fileSystem, file, inTrash)
}

/** Moves a record's file back from the trash; never over a record that has taken its place. */
export async function moveFromTrash<T extends StoredRecord>(
  shelf: RecordShelf<T>,
  id: string,
): Promise<void> {
  const { fileSystem } = shelf
  const { file, inTrash } = placesOf(shelf, id)
  if (await exists(fileSystem, inTrash)) {
    await moveDurably(fileSystem, inTrash, file)
    return
  }
  if (!(await exists(fileSystem, file))) throw new LibraryError('not-found')
  await syncFolders(fileSystem, inTrash, file)
}
