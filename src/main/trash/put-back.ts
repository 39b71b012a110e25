import type { StoredRecord } from '../library/record-kind'
import type { RecordStore } from '../library/record-store'
import type { RecordTrash } from '../library/trash/record-trash'
import type { TrashedFile } from '../library/trash/trash-folder'

/**
 * Puts a deleted record back; where there is a record again in its place, a copy of it is made beside that one. What
 * the copy was made of leaves the trash only when the copy is on the disk.
 */
export async function putBackOrCopy<T extends StoredRecord>(
  store: RecordStore<T>,
  trash: RecordTrash<T>,
  file: TrashedFile,
  copyOf: (record: T) => T,
): Promise<{ readonly record: T; readonly isCopy: boolean }> {
  if (!(await trash.isReplaced(file))) return { record: await trash.putBack(file), isCopy: false }
  const record = await store.create(copyOf(await trash.read(file)))
  await trash.discard(file)
  return { record, isCopy: true }
}
