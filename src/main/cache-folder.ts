import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/**
 * The folder for what this machine keeps about a library and can make anew: its index, and whatever else makes it quick.
 * It is beside the settings and not in the library, so that a folder that is kept the same on two machines does not carry
 * it along. Each library's folder has one of its own.
 */
export function cacheFolderOf(userData: string, libraryFolder: string): string {
  const name = createHash('sha256').update(resolve(libraryFolder)).digest('hex').slice(0, 16)
  return join(userData, 'libraries', name)
}
