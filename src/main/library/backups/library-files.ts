import { join } from 'node:path'
import type { FileFacts, FileSystem } from '../file-system'
import { recordFolders } from '../record-kinds'
import { isMissing } from '../system-code'

export interface LibraryFile {
  /** From the library's folder on, with forward slashes. */
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
}

/** Everything that a library cannot be made anew from: not its index, its lock, what is half written, its backups. */
const foldersToKeep = [...recordFolders, 'trash', 'quarantine', 'history']

/** `library.json`, and the second copy of it. */
const headFile = /^library[a-z.-]*\.json$/

/** A library's folders are three deep; what is deeper is not ours. */
const deepest = 3

const looksAtOnce = 128

/** Every file of a library that belongs into a backup. Links are not followed. */
export async function listLibraryFiles(
  fileSystem: FileSystem,
  root: string,
  signal?: AbortSignal,
): Promise<LibraryFile[]> {
  const heads = (await fileSystem.listFolder(root)).filter((name) => headFile.test(name))
  const files = await lookAt(fileSystem, root, heads)
  const folders = await Promise.all(
    foldersToKeep.map((folder) => listBelow(fileSystem, root, folder, 1, signal)),
  )
  return [...files.found, ...folders.flat()]
}

/** The files of the records alone; what was changed, made or put back since the first look is found by another. */
export async function listRecordFiles(fileSystem: FileSystem, root: string): Promise<LibraryFile[]> {
  const folders = await Promise.all(
    recordFolders.map((folder) => listBelow(fileSystem, root, folder, deepest)),
  )
  return folders.flat()
}

/**
 * Whether a backup may put a file here: what is written by people, in the folders that are kept. Never a library's head,
 * its caches, its lock or a change that is under way, whatever a backup says that it holds.
 */
export function belongsBelowRoot(path: string): boolean {
  const [top = '', ...below] = path.split('/')
  const isShown = below.every((name) => name !== '' && !name.startsWith('.'))
  return foldersToKeep.includes(top) && below.length > 0 && below.length <= deepest && isShown
}

/** Whether a file is `library.json`, or its copy. */
export function isHeadFile(path: string): boolean {
  return headFile.test(path)
}

const recordFile = /^[A-Za-z0-9][A-Za-z0-9-]*\.(?:json|sealed)$/

/** The time of deletion stands between the id and the ending. */
const trashedFile = /^[A-Za-z0-9][A-Za-z0-9-]*(?:\.[0-9TZ-]+)?\.(?:json|sealed)$/

export type PlaceInLibrary = 'record' | 'trash' | 'beside'

/** What a file counts for: a meeting or a person, one that was deleted, or something beside them. */
export function placeOf(path: string): PlaceInLibrary {
  const [top = '', second = '', third] = path.split('/')
  if (recordFolders.includes(top) && third === undefined && recordFile.test(second)) return 'record'
  return top === 'trash' && recordFolders.includes(second) && trashedFile.test(third ?? '')
    ? 'trash'
    : 'beside'
}

async function listBelow(
  fileSystem: FileSystem,
  root: string,
  folder: string,
  depth: number,
  signal?: AbortSignal,
): Promise<LibraryFile[]> {
  signal?.throwIfAborted()
  const names = await fileSystem.listFolder(join(root, folder)).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const shown = names.filter((name) => !name.startsWith('.')).map((name) => `${folder}/${name}`)
  const { found, folders } = await lookAt(fileSystem, root, shown)
  if (depth === deepest) return found
  const below: LibraryFile[] = []
  for (const each of folders) below.push(...(await listBelow(fileSystem, root, each, depth + 1, signal)))
  return [...found, ...below]
}

async function lookAt(fileSystem: FileSystem, root: string, paths: readonly string[]) {
  const found: LibraryFile[] = []
  const folders: string[] = []
  for (let start = 0; start < paths.length; start += looksAtOnce) {
    const batch = paths.slice(start, start + looksAtOnce)
    const facts = await Promise.all(batch.map((path) => inspectIfThere(fileSystem, join(root, path))))
    for (const [place, path] of batch.entries()) {
      const { kind, size, mtimeMs } = facts[place] ?? nothing
      if (kind === 'file') found.push({ path, size, mtimeMs })
      if (kind === 'folder') folders.push(path)
    }
  }
  return { found, folders }
}

const nothing: FileFacts = { kind: 'other', size: 0, mtimeMs: 0 }

async function inspectIfThere(fileSystem: FileSystem, path: string): Promise<FileFacts> {
  try {
    return await fileSystem.inspect(path)
  } catch (error) {
    if (isMissing(error)) return nothing
    throw error
  }
}
