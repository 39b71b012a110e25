import { dirname, join } from 'node:path'
import { t } from '../../../texts/t'
import { writeDurably } from '../durable-file'
import type { FileSystem } from '../file-system'
import { LibraryError } from '../library-error'
import type { BackupArchive } from './backup-archive'
import { belongsBelowRoot, isHeadFile } from './library-files'

/**
 * Writes what a backup holds of a library into an empty folder, which is a library then. `library.json` comes last: until
 * then the folder is no library, and what a cancelled unpacking leaves is removed.
 */
export async function unpackLibrary(
  fileSystem: FileSystem,
  archive: BackupArchive,
  folder: string,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  if ((await fileSystem.listFolder(folder)).length > 0) {
    throw new LibraryError(
      'already-exists',
      t('The folder is not empty. Choose an empty one, or make a new one.'),
    )
  }
  const written: string[] = []
  const last: { readonly path: string; readonly bytes: Uint8Array }[] = []
  const write = async (path: string, bytes: Uint8Array) => {
    signal.throwIfAborted()
    const file = join(folder, path)
    await fileSystem.createFolder(dirname(file))
    await writeDurably(fileSystem, file, bytes)
    written.push(file)
    onProgress(written.length, archive.facts.files)
  }
  try {
    for await (const entry of archive.files()) {
      if (belongsBelowRoot(entry.path)) await write(entry.path, await entry.read())
      if (isHeadFile(entry.path)) last.push({ path: entry.path, bytes: await entry.read() })
    }
    for (const { path, bytes } of last) await write(path, bytes)
  } catch (error) {
    for (const file of written) await fileSystem.removeFile(file).catch(() => undefined)
    throw error
  }
}
