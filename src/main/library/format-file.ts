import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { t } from '../../texts/t'
import { jsonCodec } from './codec'
import { writeDurably } from './durable-file'
import type { FileSystem } from './file-system'
import { LibraryError } from './library-error'
import { sealingKeysSchema } from './sealing/sealing-keys'
import { isMissing } from './system-code'

/**
 * Raised only when older versions of Attune would harm the folder; records carry versions of their own. Version 1 had
 * records without a checksum: an Attune of that time would take today's for damaged.
 */
export const libraryFormatVersion = 2

const formatSchema = z.object({
  formatVersion: z.number().int(),
  /** Tells this library from any other, wherever its folder is; the first version had none. */
  libraryId: z.uuid().optional(),
  createdAt: z.string(),
  /** The wrapped keys of a sealed library; without this part the library is plain. */
  sealing: sealingKeysSchema.optional(),
})

/** What a library says of itself, in `library.json`. */
export type LibraryFormat = z.infer<typeof formatSchema>

/** Beside `library.json`, since losing the keys in it would lose the whole library. */
export const formatFileNames = ['library.json', 'library.copy.json'] as const

type FormatFileName = (typeof formatFileNames)[number]

export type FoundFormat = LibraryFormat | 'absent' | 'damaged'

export function formatPath(root: string, name: FormatFileName = 'library.json'): string {
  return join(root, name)
}

/** What one of the two files says. Rejects with `newer-version` when a newer Attune wrote it. */
export async function readFormatFile(
  fileSystem: FileSystem,
  root: string,
  name: FormatFileName,
): Promise<FoundFormat> {
  try {
    const path = formatPath(root, name)
    // A folder or a link in its place is neither read nor followed.
    if ((await fileSystem.inspect(path)).kind !== 'file') return 'damaged'
    return parseFormat(await fileSystem.readFile(path)) ?? 'damaged'
  } catch (error) {
    if (isMissing(error)) return 'absent'
    throw error
  }
}

/** What the library says of itself: the first of the two files that is well, else why there is none. */
export async function readFormat(fileSystem: FileSystem, root: string): Promise<FoundFormat> {
  const first = await readFormatFile(fileSystem, root, 'library.json')
  if (typeof first === 'object') return first
  const copy = await readFormatFile(fileSystem, root, 'library.copy.json')
  return typeof copy === 'object' || first === 'absent' ? copy : first
}

/** The bytes of both files: the content with a digest of it, so that harm to a key is not taken for a wrong one. */
export function formatBytes(format: LibraryFormat): Uint8Array {
  return jsonCodec.encode({ ...format, sha256: digestOf(format) })
}

/** Writes both files, one after the other: one of them is whole at any time. */
export async function writeFormat(
  fileSystem: FileSystem,
  root: string,
  format: LibraryFormat,
): Promise<void> {
  const bytes = formatBytes(format)
  for (const name of formatFileNames) await writeDurably(fileSystem, formatPath(root, name), bytes)
}

/** What any version of the file has; the one that came first had no digest. */
const headSchema = z.looseObject({ formatVersion: z.number().int(), sha256: z.string().optional() })

/** What the bytes of either file say; null for bytes that cannot be taken. Throws `newer-version`. */
export function parseFormat(bytes: Uint8Array): LibraryFormat | null {
  const raw = parseHead(bytes)
  if (raw === null) return null
  const { sha256, ...content } = raw
  // One whose digest lost its name is harmed, too: only the first version had none.
  const isWell = sha256 === undefined ? raw.formatVersion === 1 : sha256 === digestOf(content)
  if (!isWell) return null
  if (raw.formatVersion > libraryFormatVersion) {
    throw new LibraryError(
      'newer-version',
      t('A newer version of Attune made this library. Update Attune to open it.'),
    )
  }
  const format = formatSchema.safeParse(content)
  return format.success ? format.data : null
}

function parseHead(bytes: Uint8Array): z.infer<typeof headSchema> | null {
  try {
    const raw = jsonCodec.decode(bytes)
    // Parsing may put the parts into another order, which the digest would not survive.
    return headSchema.safeParse(raw).success ? (raw as z.infer<typeof headSchema>) : null
  } catch {
    return null
  }
}

/** Over the content as compact JSON, its parts in the order in which the file has them. */
function digestOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
