import { join } from 'node:path'
import type { FileSystem } from '../file-system'
import { isMissing } from '../system-code'
import { contentFolders } from './content-label'

/** What a folder of a library holds, by paths from the library on with forward slashes. */
export interface FoundFiles {
  /** What people wrote, in whatever form. */
  readonly content: readonly string[]
  /** Half-written files that a kill left behind: they hold text and are nobody's. */
  readonly leftovers: readonly string[]
  /** The bytes of all content together. */
  readonly size: number
}

const leftoverName = /^\..+\.tmp$/

/**
 * Finds everything that sealing or unsealing has to change. Other hidden files and folders (those of syncing programs),
 * links, and what stands beside the library's own folders are left alone.
 */
export async function findSealableFiles(fileSystem: FileSystem, root: string): Promise<FoundFiles> {
  const content: string[] = []
  const leftovers: string[] = []
  let size = 0
  const walk = async (folder: string): Promise<void> => {
    for (const name of await namesIn(fileSystem, join(root, folder))) {
      const path = `${folder}/${name}`
      if (leftoverName.test(name)) leftovers.push(path)
      if (name.startsWith('.')) continue
      const facts = await fileSystem.inspect(join(root, path))
      if (facts.kind === 'folder') await walk(path)
      if (facts.kind !== 'file') continue
      content.push(path)
      size += facts.size
    }
  }
  for (const folder of contentFolders) await walk(folder)
  return { content, leftovers, size }
}

async function namesIn(fileSystem: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fileSystem.listFolder(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
