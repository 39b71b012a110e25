import { dirname, join } from 'node:path'
import { t } from '../../../texts/t'
import { maxFileBytes } from '../durable-file'
import type { Envelope } from '../envelope'
import type { FileSystem } from '../file-system'
import { LibraryError } from '../library-error'
import type { ProblemLog } from '../library-problem'
import { recordIdOf } from '../record-file-name'
import { recordCodec, type RecordKind, type StoredRecord } from '../record-kind'
import { describeProblem } from './describe-problem'
import type { Scrubbed } from './scrub'

export interface ScrubSurroundings {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly envelope: Envelope
  readonly now: () => number
  readonly problems: ProblemLog
}

/** The folders of one kind of record: the records, what is in the trash of them, and their earlier versions. */
export function scrubbedFolders<T extends StoredRecord>(
  kind: RecordKind<T, unknown>,
  surroundings: ScrubSurroundings,
  verifyRecord: (id: string) => Promise<void>,
): readonly Scrubbed[] {
  const { fileSystem, root, envelope, now, problems } = surroundings
  const read = (path: string) => readWhole(fileSystem, path)

  /** What is wrong with a file that should hold a record, or null. What the disk refuses for a moment is not wrong. */
  const check = async (path: string, id: string): Promise<{ bytes: number; error: LibraryError | null }> => {
    try {
      const bytes = await read(path)
      if (bytes === null) return { bytes: 0, error: null }
      const error = decodingError(() => recordCodec(kind, id, envelope).decode(bytes))
      return { bytes: bytes.byteLength, error }
    } catch (error) {
      return { bytes: 0, error: error instanceof LibraryError ? error : null }
    }
  }

  /** Files that are not records now stay where they are when they are damaged, and are told of. */
  const beside = (folder: string, noun: string, idOf: (name: string) => string): Scrubbed => ({
    folder,
    names: () => listBelow(fileSystem, join(root, folder), envelope.extension),
    verify: async (name) => {
      const file = join(root, folder, name)
      const { bytes, error } = await check(file, idOf(name))
      if (error === null || error.code === 'newer-version') problems.settle(`${folder}/${name}`)
      else problems.report(describeProblem({ root, now, noun, error, file, keptAt: file }))
      return bytes
    },
  })

  return [
    {
      folder: kind.folder,
      names: async () => {
        const names = await fileSystem.listFolder(join(root, kind.folder)).catch(() => [])
        return names.filter((name) => recordIdOf(name, envelope.extension) !== null)
      },
      verify: async (name) => {
        const id = recordIdOf(name, envelope.extension) ?? ''
        const { bytes, error } = await check(join(root, kind.folder, name), id)
        if (error !== null) await verifyRecord(id)
        return bytes
      },
    },
    beside(
      `trash/${kind.folder}`,
      t('{{noun}} in the trash', { noun: t(kind.noun) }),
      (name) => name.split('.')[0] ?? '',
    ),
    beside(`history/${kind.folder}`, t('{{noun}}’s earlier version', { noun: t(kind.noun) }), (name) =>
      dirname(name),
    ),
  ]
}

async function readWhole(fileSystem: FileSystem, path: string): Promise<Uint8Array | null> {
  const facts = await fileSystem.inspect(path).catch(() => null)
  if (facts === null) return null
  if (facts.kind !== 'file') throw new LibraryError('not-a-record')
  if (facts.size > maxFileBytes) throw new LibraryError('too-large')
  return fileSystem.readFile(path)
}

function decodingError(decode: () => unknown): LibraryError | null {
  try {
    decode()
    return null
  } catch (cause) {
    return cause instanceof LibraryError ? cause : new LibraryError('damaged', undefined, { cause })
  }
}

/** The files in a folder and in the folders of that, by their path from it on. */
async function listBelow(fileSystem: FileSystem, path: string, extension: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await fileSystem.listFolder(path).catch(() => [])) {
    if (name.startsWith('.')) continue
    if (name.endsWith(extension)) found.push(name)
    else {
      const below = await fileSystem.listFolder(join(path, name)).catch(() => [])
      found.push(...below.filter((one) => one.endsWith(extension)).map((one) => `${name}/${one}`))
    }
  }
  return found
}
