import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { FileSystem } from './file-system'

const temporaryName = /^\..+\.[0-9a-f-]{36}\.tmp$/

/** The temporaries that a write of this process is using at the moment; everything else of that name is a leftover. */
const inUse = new Set<string>()

/**
 * Lends a unique name beside `path` to `task`. When the task fails, what it left under that name is removed, so that a
 * full disk is not made fuller by every try.
 */
export async function withTemporary<R>(
  fileSystem: FileSystem,
  path: string,
  task: (temporary: string) => Promise<R>,
): Promise<R> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  inUse.add(temporary)
  try {
    return await task(temporary)
  } catch (error) {
    await fileSystem.removeFile(temporary).catch(() => undefined)
    throw error
  } finally {
    inUse.delete(temporary)
  }
}

/** Removes what a killed process left half written: never a record, since a write has no name before it is whole. */
export async function removeLeftovers(fileSystem: FileSystem, folder: string, names: readonly string[]) {
  for (const name of names) {
    const path = join(folder, name)
    if (!temporaryName.test(name) || inUse.has(path)) continue
    await fileSystem.removeFile(path).catch(() => undefined)
  }
}
