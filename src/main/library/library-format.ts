import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { t } from '../../texts/t'
import { exists, moveDurably } from './durable-rename'
import type { Envelope } from './envelope'
import type { DataKey } from './data-key'
import type { FileSystem } from './file-system'
import {
  formatFileNames,
  formatPath,
  libraryFormatVersion,
  readFormat,
  readFormatFile,
  writeFormat,
  type FoundFormat,
} from './format-file'
import { LibraryError } from './library-error'
import { plainEnvelope } from './plain-envelope'
import { looksLikeRecord } from './record-file-name'
import { recordFolders } from './record-kinds'
import { fileNameTime } from './record-shelf'
import { sealedEnvelope } from './sealed-envelope'
import { isDataKeyOf } from './sealing/sealing-keys'
import { removeLeftovers } from './temporary-file'

/** What else a library keeps of its records, with a folder for each kind. */
const foldersAround = ['trash', 'quarantine', 'history']

/**
 * Whether a folder holds no library and no record. Rejects with `newer-version`, before anything is touched, when a
 * newer Attune made the library.
 */
export async function isNewLibrary(fileSystem: FileSystem, root: string): Promise<boolean> {
  return (
    (await readFormat(fileSystem, root)) === 'absent' &&
    !(await hasRecords(fileSystem, root, looksLikeRecord))
  )
}

/**
 * Creates the folders, `library.json` and its copy where they are missing, or say different things. A damaged
 * `library.json` is kept in quarantine. Rejects with `damaged` when the keys of a sealed library are lost.
 */
export async function completeFolders(
  fileSystem: FileSystem,
  root: string,
  now: number,
  newId: () => string = randomUUID,
): Promise<void> {
  const format = await readFormat(fileSystem, root)
  await refuseWithoutKeys(fileSystem, root, format)
  const hasNewFolders = await createFolders(fileSystem, root)
  await removeLeftovers(fileSystem, root, await fileSystem.listFolder(root))
  if (await isComplete(fileSystem, root, format)) {
    if (hasNewFolders) await syncFolders(fileSystem, root)
    return
  }
  await syncFolders(fileSystem, root)
  await syncAbove(fileSystem, root)
  for (const name of formatFileNames) {
    if ((await readFormatFile(fileSystem, root, name)) !== 'damaged') continue
    const keptAs = name.replace(/json$/, `${fileNameTime(now)}.json`)
    await moveDurably(fileSystem, formatPath(root, name), join(root, 'quarantine', keptAs))
  }
  const known = typeof format === 'object' ? format : undefined
  await writeFormat(fileSystem, root, {
    ...known,
    formatVersion: libraryFormatVersion,
    libraryId: known?.libraryId ?? newId(),
    createdAt: known?.createdAt ?? new Date(now).toISOString(),
  })
}

/** Creates every folder of a library that is missing; answers whether one was. */
async function createFolders(fileSystem: FileSystem, root: string): Promise<boolean> {
  let isNew = false
  for (const folder of recordFolders) {
    for (const path of [folder, ...foldersAround.map((around) => join(around, folder))]) {
      if (await fileSystem.createFolder(join(root, path))) isNew = true
    }
  }
  return isNew
}

/** Makes the folders' names durable: what is synced in a folder is lost with it when its own name is not. */
async function syncFolders(fileSystem: FileSystem, root: string): Promise<void> {
  for (const folder of foldersAround) await fileSystem.syncFolder(join(root, folder))
  await fileSystem.syncFolder(root)
}

/** The folders above may have been made just now, too; one that is not ours to open is left to the system. */
async function syncAbove(fileSystem: FileSystem, root: string): Promise<void> {
  for (let folder = dirname(root); ; folder = dirname(folder)) {
    await fileSystem.syncFolder(folder).catch(() => undefined)
    if (folder === dirname(folder)) return
  }
}

/** How the files of a library are wrapped. Rejects with `locked` when it is sealed and this is not its key. */
export async function envelopeOf(
  fileSystem: FileSystem,
  root: string,
  dataKey: DataKey | undefined,
): Promise<Envelope> {
  const format = await readFormat(fileSystem, root)
  await refuseWithoutKeys(fileSystem, root, format)
  if (typeof format !== 'object' || format.sealing === undefined) return plainEnvelope
  if (dataKey === undefined || !isDataKeyOf(format.sealing, dataKey.bytes)) throw new LibraryError('locked')
  return sealedEnvelope(dataKey)
}

/** Sealed records whose keys are gone must not be taken for an empty library, into which new ones are written. */
async function refuseWithoutKeys(fileSystem: FileSystem, root: string, format: FoundFormat): Promise<void> {
  if (typeof format === 'object' || !(await hasRecords(fileSystem, root, isSealed))) return
  throw new LibraryError(
    'damaged',
    t(
      'This library is sealed, and library.json, which holds its keys, is missing or damaged, and so is library.copy.json. Put one of them back from a backup.',
    ),
  )
}

function isSealed(fileName: string): boolean {
  return fileName.endsWith('.sealed')
}

/** Whether both files are there, of this version, and say the same. */
async function isComplete(fileSystem: FileSystem, root: string, format: FoundFormat): Promise<boolean> {
  if (typeof format !== 'object' || format.formatVersion !== libraryFormatVersion) return false
  const said = JSON.stringify(format)
  const first = await readFormatFile(fileSystem, root, 'library.json')
  const copy = await readFormatFile(fileSystem, root, 'library.copy.json')
  return JSON.stringify(first) === said && JSON.stringify(copy) === said
}

async function hasRecords(
  fileSystem: FileSystem,
  root: string,
  isOne: (fileName: string) => boolean,
): Promise<boolean> {
  for (const folder of recordFolders) {
    const path = join(root, folder)
    if (!(await exists(fileSystem, path))) continue
    if ((await fileSystem.listFolder(path)).some(isOne)) return true
  }
  return false
}
