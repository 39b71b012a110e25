import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { FileSystem } from './file-system'
import { LibraryError } from './library-error'
import { isMissing, systemCodeOf } from './system-code'

const busyCodes = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Waits between tries, in milliseconds: scanners let go of a file within a second or so. */
const busyDelaysMs = [10, 20, 50, 100, 200, 400, 800]

/** Renames over what is there, and tries again while another program holds the file for a moment (Windows). */
export async function renameOver(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  for (const delayMs of busyDelaysMs) {
    try {
      await fileSystem.rename(from, to)
      return
    } catch (error) {
      if (!fileSystem.hasBusyMoments || !busyCodes.has(systemCodeOf(error) ?? '')) throw error
      await delay(delayMs)
    }
  }
  await fileSystem.rename(from, to)
}

/** Moves a file to a name that is free, so that it is surely there after a crash; never overwrites. */
export async function moveDurably(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  if (await exists(fileSystem, to)) throw new LibraryError('already-exists')
  await renameOver(fileSystem, from, to)
  await syncFolders(fileSystem, from, to)
}

/** Makes both ends of a move durable; the new name first, so that a crash leaves two names rather than none. */
export async function syncFolders(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  await fileSystem.syncFolder(dirname(to))
  await fileSystem.syncFolder(dirname(from))
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
