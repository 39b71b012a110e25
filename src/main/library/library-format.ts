import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { jsonCodec } from './codec'
import { writeDurably } from './durable-file'
import { exists, moveDurably } from './durable-rename'
import type { FileSystem } from './file-system'
import { LibraryError } from './library-error'
import { looksLikeRecord } from './record-file-name'
import { recordFolders } from './record-kinds'
import { fileNameTime } from './record-shelf'
import { isMissing } from './system-code'
import { removeLeftovers } from './temporary-file'

/**
 * Raised only when older versions of Attune would harm the folder; records carry versions of their own. Version 1 had
 * records without a checksum: an Attune of that time would take today's for damaged.
 */
const libraryFormatVersion = 2

const formatSchema = z.object({
  formatVersion: z.number().int(),
  /** Tells this library from any other, wherever its folder is; the first version had none. */
  libraryId: z.uuid().optional(),
  createdAt: z.string(),
})

type LibraryFormat = z.infer<typeof formatSchema>

type Format = LibraryFormat | 'absent' | 'damaged'

function formatPath(root: string): string {
  return join(root, 'library.json')
}

/**
 * Whether a folder holds no library and no record. Rejects with `newer-version`, before anything is touched, when a
 * newer Attune made the library.
 */
export async function isNewLibrary(fileSystem: FileSystem, root: string): Promise<boolean> {
  return (await readFormat(fileSystem, root)) === 'absent' && !(await hasRecords(fileSystem, root))
}

/** Creates the folders and `library.json` where they are missing. A damaged `library.json` is kept in quarantine. */
export async function completeFolders(
  fileSystem: FileSystem,
  root: string,
  now: number,
  newId: () => string = randomUUID,
): Promise<void> {
  for (const folder of recordFolders) {
    await fileSystem.createFolder(join(root, folder))
    await fileSystem.createFolder(join(root, 'trash', folder))
    await fileSystem.createFolder(join(root, 'quarantine', folder))
  }
  await removeLeftovers(fileSystem, root, await fileSystem.listFolder(root))
  const format = await readFormat(fileSystem, root)
  if (isCurrent(format)) return
  if (format === 'damaged') {
    await moveDurably(
      fileSystem,
      formatPath(root),
      join(root, 'quarantine', `library.${fileNameTime(now)}.json`),
    )
  }
  await fileSystem.syncFolder(join(root, 'trash'))
  await fileSystem.syncFolder(join(root, 'quarantine'))
  // The folder above may be one that is not ours to open; then its name in there is as durable as the system makes it.
  await fileSystem.syncFolder(dirname(root)).catch(() => undefined)
  const known = typeof format === 'object' ? format : undefined
  const content: LibraryFormat = {
    formatVersion: libraryFormatVersion,
    libraryId: known?.libraryId ?? newId(),
    createdAt: known?.createdAt ?? new Date(now).toISOString(),
  }
  await writeDurably(fileSystem, formatPath(root), jsonCodec.encode(content))
}

async function readFormat(fileSystem: FileSystem, root: string): Promise<Format> {
  const bytes = await fileSystem.readFile(formatPath(root)).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (bytes === null) return 'absent'
  const format = parseFormat(bytes)
  if (format === null) return 'damaged'
  if (format.formatVersion > libraryFormatVersion) {
    throw new LibraryError(
      'newer-version',
      'A newer version of Attune made this library. Update Attune to open it.',
    )
  }
  return format
}

function isCurrent(format: Format): boolean {
  return typeof format === 'object' && format.formatVersion === libraryFormatVersion
}

function parseFormat(bytes: Uint8Array): LibraryFormat | null {
  try {
    return formatSchema.parse(jsonCodec.decode(bytes))
  } catch {
    return null
  }
}

async function hasRecords(fileSystem: FileSystem, root: string): Promise<boolean> {
  for (const folder of recordFolders) {
    const path = join(root, folder)
    if (!(await exists(fileSystem, path))) continue
    if ((await fileSystem.listFolder(path)).some(looksLikeRecord)) return true
  }
  return false
}
