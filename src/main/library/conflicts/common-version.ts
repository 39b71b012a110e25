import { isCommonAncestor } from '../../../domain/merging/lineage'
import type { RecordHistory } from '../history/record-history'
import type { StoredRecord } from '../record-kind'

/** The newest version in the history that both records began from, or null when none is kept, or none can be read. */
export async function findCommonVersion<T extends StoredRecord>(
  history: Pick<RecordHistory<T>, 'list' | 'read'>,
  a: T,
  b: T,
): Promise<T | null> {
  for (const { name, savedAt } of await history.list(a.id)) {
    if (!isCommonAncestor(savedAt, a, b)) continue
    const version = await history.read(a.id, name).catch(() => null)
    if (version?.updatedAt === savedAt) return version
  }
  return null
}
