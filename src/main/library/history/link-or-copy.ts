import { dirname } from 'node:path'
import { writeDurably } from '../durable-file'
import { exists } from '../durable-rename'
import type { FileSystem } from '../file-system'
import { isMissing, systemCodeOf } from '../system-code'

/**
 * Gives a file a second name, which keeps its bytes when the first one is replaced by a rename. Where the disk has no
 * such links, or no more of them, it is copied durably instead. Never overwrites: answers `taken` when there is
 * something of that name, and `missing` when there is no such file. The folder of `to` is made where it is missing.
 */
export async function linkOrCopy(
  fileSystem: FileSystem,
  from: string,
  to: string,
): Promise<'kept' | 'taken' | 'missing'> {
  const outcome = await tryToLink(fileSystem, from, to)
  if (outcome !== 'missing') return outcome
  if (!(await exists(fileSystem, from))) return 'missing'
  await fileSystem.createFolder(dirname(to))
  return tryToLink(fileSystem, from, to)
}

async function tryToLink(
  fileSystem: FileSystem,
  from: string,
  to: string,
): Promise<'kept' | 'taken' | 'missing'> {
  try {
    await fileSystem.link(from, to)
    return 'kept'
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return 'taken'
    if (isMissing(error)) return 'missing'
    // What a link is refused with differs between platforms and disks; one that is at fault refuses the copy as well.
    return copy(fileSystem, from, to)
  }
}

async function copy(fileSystem: FileSystem, from: string, to: string): Promise<'kept' | 'taken' | 'missing'> {
  if (await exists(fileSystem, to)) return 'taken'
  try {
    const bytes = await fileSystem.readFile(from)
    await fileSystem.createFolder(dirname(to))
    await writeDurably(fileSystem, to, bytes)
    return 'kept'
  } catch (error) {
    if (isMissing(error)) return 'missing'
    throw error
  }
}
