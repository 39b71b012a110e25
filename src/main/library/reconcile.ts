import { join } from 'node:path'
import { findMisnamed } from './damage/misnamed'
import { originalOfConflictCopy } from './conflicts/conflict-copy-name'
import { exists } from './durable-rename'
import type { Envelope } from './envelope'
import type { FileSystem } from './file-system'
import { looksLikeRecord, recordIdOf } from './record-file-name'

/** How many files are looked at, or read, at a time: enough to keep the disk busy, few enough to stay responsive. */
const looksAtOnce = 128
const readsAtOnce = 16

/** What reconciling asks of the index and the records of one kind. */
export interface Reconcilable {
  readonly folder: string
  readonly fileExtension: Envelope['extension']
  readonly ids: readonly string[]
  isCurrent(id: string, stamp: { readonly size: number; readonly mtimeMs: number }): boolean
  /** Reads the record's file and brings the index in line with it, in the record's turn. */
  refresh(id: string): Promise<void>
  /** Ends what a power cut left half done of moves to and from the trash, of the records with these ids. */
  endHalfMoves(present: ReadonlySet<string>): Promise<void>
  /** A file that looks like a record, with a name or an ending that no record of this library has. */
  foundStranger(fileName: string): void
  /** Gives a missing record the file that differs from its name only in letter case; answers whether it was its file. */
  adopt(id: string, fileName: string): Promise<boolean>
  /** What a program that keeps the folder the same on two machines made of a record that was changed on both. */
  foundConflictCopy(fileName: string): void
}

/** Which records the index does not show as the disk has them: new, changed or vanished; `names` is the folder's. */
export async function findOutdated(
  fileSystem: FileSystem,
  folder: string,
  names: readonly string[],
  kind: Reconcilable,
  signal: AbortSignal,
): Promise<string[]> {
  const present = new Set<string>()
  const outdated: string[] = []
  await inBatches(names, looksAtOnce, signal, async (name) => {
    const id = sortByName(name, kind)
    if (id === null) return
    present.add(id)
    if (!(await isShown(fileSystem, folder, name, id, kind))) outdated.push(id)
  })
  const missing = kind.ids.filter((id) => !present.has(id))
  const found = new Set(missing)
  const mistaken = new Set<string>()
  const known = new Set(kind.ids)
  for (const { id, fileName } of findMisnamed(names, missing, kind.fileExtension)) {
    if (known.has(recordIdOf(fileName, kind.fileExtension) ?? '')) continue
    if (!(await kind.adopt(id, fileName))) continue
    found.add(id)
    mistaken.add(recordIdOf(fileName, kind.fileExtension) ?? '')
  }
  return signal.aborted ? [] : [...outdated.filter((id) => !mistaken.has(id)), ...found]
}

/** Looks at one file of the folder again, and refreshes its record when the index does not show it as it is. */
export async function lookAtFile(
  fileSystem: FileSystem,
  folder: string,
  name: string,
  kind: Reconcilable & { isKnown(id: string): boolean },
): Promise<void> {
  const id = sortByName(name, kind)
  if (id === null || (await isShown(fileSystem, folder, name, id, kind))) return
  if (kind.isKnown(id) || (await exists(fileSystem, join(folder, name)))) await kind.refresh(id)
}

/** The id of the record that a file of this name holds; what is none is told of. */
function sortByName(name: string, kind: Reconcilable): string | null {
  const isCopy = looksLikeRecord(name) && originalOfConflictCopy(name)?.endsWith(kind.fileExtension) === true
  if (isCopy) kind.foundConflictCopy(name)
  const id = isCopy ? null : recordIdOf(name, kind.fileExtension)
  if (!isCopy && id === null && looksLikeRecord(name)) kind.foundStranger(name)
  return id
}

async function isShown(
  fileSystem: FileSystem,
  folder: string,
  name: string,
  id: string,
  kind: Reconcilable,
): Promise<boolean> {
  const facts = await fileSystem.inspect(join(folder, name)).catch(() => null)
  return facts?.kind === 'file' && kind.isCurrent(id, facts)
}

/** Refreshes these records; `onDone` hears how many are done after each batch. */
export async function refreshAll(
  kind: Reconcilable,
  ids: readonly string[],
  signal: AbortSignal,
  onDone: (count: number) => void,
): Promise<void> {
  await inBatches(ids, readsAtOnce, signal, (id) => kind.refresh(id), onDone)
}

async function inBatches<V>(
  values: readonly V[],
  atOnce: number,
  signal: AbortSignal,
  task: (value: V) => Promise<void>,
  onDone: (count: number) => void = () => undefined,
): Promise<void> {
  for (let start = 0; start < values.length && !signal.aborted; start += atOnce) {
    const batch = values.slice(start, start + atOnce)
    await Promise.all(batch.map(task))
    onDone(batch.length)
    // Promises alone never let timers and messages have their turn.
    await new Promise((resolve) => setImmediate(resolve))
  }
}
