import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { FileSystem } from './file-system'
import { LibraryError } from './library-error'
import { isMissing, systemCodeOf } from './system-code'

const busyCodes = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Waits between tries, in milliseconds: scanners let go of a file within a second or so. */
const busyDelaysMs = [10, 20, 50, 100, 200, 400, 800]

/** Renames over what is there, and tries again while another program holds the file for a moment (Windows). */
export function renameOver(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  return patiently(fileSystem, () => fileSystem.rename(from, to))
}

/**
 * Moves a file to a name that is free; never overwrites. From one folder to another the file has both names for a
 * moment, and the new one is durable before the old one goes: a power cut may undo the changes of either folder alone,
 * and a plain rename would then leave no name at all. Asked again after a failure it finishes what was begun.
 */
export async function moveDurably(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  if (dirname(from) === dirname(to) || !(await nameTwice(fileSystem, from, to))) {
    if (await exists(fileSystem, to)) throw new LibraryError('already-exists')
    await renameOver(fileSystem, from, to)
    await syncFolders(fileSystem, from, to)
    return
  }
  await fileSystem.syncFolder(dirname(to))
  await patiently(fileSystem, () => fileSystem.removeFile(from))
  await fileSystem.syncFolder(dirname(from))
}

/** Makes both ends of a move durable, the new name first. */
export async function syncFolders(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  await fileSystem.syncFolder(dirname(to))
  await fileSystem.syncFolder(dirname(from))
}

/** Whether two files hold the same, as they do in the middle of a move. */
export async function holdSame(fileSystem: FileSystem, one: string, other: string): Promise<boolean> {
  return Buffer.from(await fileSystem.readFile(one)).equals(await fileSystem.readFile(other))
}

/** False where the disk has no second names; a disk that is at fault refuses the rename as well. */
async function nameTwice(fileSystem: FileSystem, from: string, to: string): Promise<boolean> {
  try {
    await fileSystem.link(from, to)
    return true
  } catch (error) {
    if (isMissing(error)) throw error
    if (systemCodeOf(error) !== 'EEXIST') return false
    if (await holdSame(fileSystem, from, to)) return true
    throw new LibraryError('already-exists')
  }
}

async function patiently(fileSystem: FileSystem, task: () => Promise<void>): Promise<void> {
  for (const delayMs of busyDelaysMs) {
    try {
      await task()
      return
    } catch (error) {
      if (!fileSystem.hasBusyMoments || !busyCodes.has(systemCodeOf(error) ?? '')) throw error
      await delay(delayMs)
    }
  }
  await task()
}

export async function exists(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    await fileSystem.inspect(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
