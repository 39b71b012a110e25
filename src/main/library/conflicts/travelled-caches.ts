import { join } from 'node:path'
import type { FileSystem } from '../file-system'
import { originalOfConflictCopy } from './conflict-copy-name'

/** What one machine makes for itself: an index in the library's folder, as earlier versions had it, and locks. */
const ofOneMachine = /^(?:index\.(?:json|sealed)|library(?:\.[0-9a-f]{8})?\.lock)$/

/**
 * Removes the indexes, and the conflict copies of indexes and locks, that a program brought here from another machine.
 * Everything in them can be made anew, or says nothing here. Never rejects.
 */
export async function dropTravelledCaches(
  fileSystem: FileSystem,
  root: string,
  keepsIndexHere: boolean,
): Promise<void> {
  const names = await fileSystem.listFolder(root).catch(() => [])
  for (const name of names) {
    const original = originalOfConflictCopy(name)
    const isCopy = original !== null && ofOneMachine.test(original)
    const isIndex = !keepsIndexHere && name.startsWith('index.') && ofOneMachine.test(name)
    if (isCopy || isIndex) await fileSystem.removeFile(join(root, name)).catch(() => undefined)
  }
}
