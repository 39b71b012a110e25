import { join } from 'node:path'
import { z } from 'zod'
import { jsonCodec } from './codec'
import { writeDurably } from './durable-file'
import { exists, moveDurably } from './durable-rename'
import type { FileSystem } from './file-system'
import { LibraryError, libraryErrorFrom } from './library-error'
import { recordIdOf } from './record-file-name'
import { recordFolders } from './record-kinds'
import { fileNameTime } from './record-shelf'
import { isMissing } from './system-code'
import { removeLeftovers } from './temporary-file'

/** Raised only when older versions of Attune would harm the folder; records carry versions of their own. */
const libraryFormatVersion = 1

const formatSchema = z.object({ formatVersion: z.number().int(), createdAt: z.string() })

type Format = { readonly kind: 'absent' | 'present' | 'damaged' }

function formatPath(root: string): string {
  return join(root, 'library.json')
}

/** Reads `library.json`; rejects with `newer-version`, before anything is touched, when a newer Attune made it. */
export async function readFormat(fileSystem: FileSystem, root: string): Promise<Format> {
  const bytes = await fileSystem.readFile(formatPath(root)).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw libraryErrorFrom(error)
  })
  if (bytes === null) return { kind: 'absent' }
  const format = parseFormat(bytes)
  if (format === null) return { kind: 'damaged' }
  if (format.formatVersion > libraryFormatVersion) {
    throw new LibraryError('newer-version', 'A newer version of Attune made this library. Update Attune to open it.')
  }
  return { kind: 'present' }
}

function parseFormat(bytes: Uint8Array): z.infer<typeof formatSchema> | null {
  try {
    return formatSchema.parse(jsonCodec.decode(bytes))
  } catch {
    return null
  }
}

/** Creates the folders and `library.json` where they are missing. A damaged `library.json` is kept in quarantine. */
export async function completeFolders(fileSystem: FileSystem, root: string, format: Format, now: number) {
  for (const folder of recordFolders) {
    await fileSystem.createFolder(join(root, folder))
    await fileSystem.createFolder(join(root, 'trash', folder))
    await fileSystem.createFolder(join(root, 'quarantine', folder))
  }
  await removeLeftovers(fileSystem, root, await fileSystem.listFolder(root))
  if (format.kind === 'present') return
  if (format.kind === 'damaged') {
    await moveDurably(fileSystem, formatPath(root), join(root, 'quarantine', `library.${fileNameTime(now)}.json`))
  }
  const content = { formatVersion: libraryFormatVersion, createdAt: new Date(now).toISOString() }
  await writeDurably(fileSystem, formatPath(root), jsonCodec.encode(content))
}

/** Whether any folder holds a file that is named like a record. */
export async function hasRecords(fileSystem: FileSystem, root: string): Promise<boolean> {
  for (const folder of recordFolders) {
    const path = join(root, folder)
    if (!(await exists(fileSystem, path))) continue
    if ((await fileSystem.listFolder(path)).some((name) => recordIdOf(name) !== null)) return true
  }
  return false
}
