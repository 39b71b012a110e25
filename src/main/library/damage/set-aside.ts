import { dirname } from 'node:path'
import { writeDurably } from '../durable-file'
import { exists, moveDurably } from '../durable-rename'
import type { FileFacts } from '../file-system'
import { linkOrCopy } from '../history/link-or-copy'
import { LibraryError, type LibraryErrorCode } from '../library-error'
import type { Repair } from '../library-problem'
import { recordCodec, type StoredRecord } from '../record-kind'
import { fileNameTime, pathInLibrary, placesOf, type RecordShelf } from '../record-shelf'
import { describeProblem } from './describe-problem'
import { findGoodVersion, type GoodVersion } from './good-version'

/** What is certain not to be the record. Everything else that fails may be well again the next time it is read. */
const certainCodes: readonly LibraryErrorCode[] = ['damaged', 'newer-version', 'not-a-record', 'too-large']

/** What a good version may take the place of. A newer version's work is never pushed aside by an older one's. */
const replaceableCodes: readonly LibraryErrorCode[] = ['damaged', 'not-a-record', 'too-large']

/**
 * Deals with a record that could not be read, and answers whether a good version stands in its place now. What was
 * there is kept in quarantine as it is, never deleted and never written over; when it cannot be kept, it stays where it
 * is and nothing takes its place. Either way the person is told.
 */
export async function setAside<T extends StoredRecord>(
  shelf: RecordShelf<T>,
  id: string,
  error: LibraryError,
): Promise<boolean> {
  const { observer } = shelf
  const { file } = placesOf(shelf, id)
  const facts = await shelf.fileSystem.inspect(file).catch(() => null)
  if (!certainCodes.includes(error.code) || facts === null) {
    report(shelf, { id, error, keptAt: file })
    return false
  }
  const isWanted = isPutBack(shelf, file, facts)
  const good = isWanted || !replaceableCodes.includes(error.code) ? null : await goodVersion(shelf, id)
  if (good !== null && (await replace(shelf, { id, error, facts, good }))) return true
  const title = shelf.titleOf(id)
  observer.gone(id, 'others')
  if (isWanted) return false
  const keptAt = good === null && error.code === 'damaged' ? await moveAway(shelf, id) : file
  const repair: Repair | undefined = keptAt === file ? undefined : { kind: 'none-found' }
  report(shelf, { id, error, keptAt, title, repair })
  return false
}

function goodVersion<T extends StoredRecord>(
  shelf: RecordShelf<T>,
  id: string,
): Promise<GoodVersion<T> | null> {
  const codec = recordCodec(shelf.kind, id, shelf.envelope)
  return findGoodVersion(shelf.versions, { kind: shelf.kind.folder, id }, (bytes) => codec.decode(bytes))
}

/** Whether the person wanted this very damaged file to stay. */
function isPutBack<T extends StoredRecord>(shelf: RecordShelf<T>, file: string, facts: FileFacts): boolean {
  const repair = shelf.problems.find(pathInLibrary(shelf.root, file))?.repair
  return repair?.kind === 'undone' && repair.size === facts.size && repair.mtimeMs === facts.mtimeMs
}

interface Replacement<T> {
  readonly id: string
  readonly error: LibraryError
  readonly facts: FileFacts
  readonly good: GoodVersion<T>
}

/**
 * Puts the good version in the place of what is there, which has a second name in quarantine before: no moment is
 * without either. The person is told of it even if this is cut off in the middle.
 */
async function replace<T extends StoredRecord>(
  shelf: RecordShelf<T>,
  { id, error, facts, good }: Replacement<T>,
): Promise<boolean> {
  const { fileSystem, problems } = shelf
  const { file } = placesOf(shelf, id)
  const title = shelf.titleOf(id, good.record)
  const repair: Repair = { kind: 'restored', from: good.origin, savedAt: good.record.updatedAt }
  const keptAt = await freePlace(shelf, id).catch(() => null)
  if (keptAt === null) return false
  try {
    await shelf.ensureAccess()
    problems.report(describe(shelf, { id, error, keptAt, title, repair }))
    await problems.remembered()
    if (facts.kind === 'file') await keep(shelf, file, keptAt)
    else await moveDurably(fileSystem, file, keptAt)
    await writeDurably(fileSystem, file, good.bytes)
    return true
  } catch {
    return !(await takeBack(shelf, { file, keptAt, facts }))
  }
}

/** After half a replacement: whether everything is as it was before. Else the good version is in its place already. */
async function takeBack<T extends StoredRecord>(
  { fileSystem, root, problems }: RecordShelf<T>,
  { file, keptAt, facts }: { readonly file: string; readonly keptAt: string; readonly facts: FileFacts },
): Promise<boolean> {
  try {
    if (!(await exists(fileSystem, file))) await moveDurably(fileSystem, keptAt, file)
    const now = await fileSystem.inspect(file)
    if (now.kind !== facts.kind || now.size !== facts.size || now.mtimeMs !== facts.mtimeMs) return false
    // Its second name only: the file itself is in its place.
    if (facts.kind === 'file') await fileSystem.removeFile(keptAt).catch(() => undefined)
  } catch {
    // The disk says nothing at all any more.
  }
  problems.settle(pathInLibrary(root, keptAt))
  return true
}

async function keep<T extends StoredRecord>(
  shelf: RecordShelf<T>,
  file: string,
  keptAt: string,
): Promise<void> {
  const outcome = await linkOrCopy(shelf.fileSystem, file, keptAt)
  if (outcome !== 'kept') throw new LibraryError('already-exists')
  await shelf.fileSystem.syncFolder(dirname(keptAt))
}

/** Where the bytes are afterwards: in quarantine, or in their place when the disk takes no move. */
async function moveAway<T extends StoredRecord>(shelf: RecordShelf<T>, id: string): Promise<string> {
  const { fileSystem } = shelf
  const { file } = placesOf(shelf, id)
  let target = file
  try {
    await shelf.ensureAccess()
    target = await freePlace(shelf, id)
    await moveDurably(fileSystem, file, target)
    return target
  } catch {
    // As it cannot be read, nothing will be written over it.
    return (await exists(fileSystem, file).catch(() => true)) ? file : target
  }
}

async function freePlace<T extends StoredRecord>(shelf: RecordShelf<T>, id: string): Promise<string> {
  const { inQuarantine } = placesOf(shelf, id)
  const at = fileNameTime(shelf.now())
  for (let copy = 1; ; copy += 1) {
    const place = inQuarantine(copy === 1 ? at : `${at}-${copy}`)
    if (!(await exists(shelf.fileSystem, place))) return place
  }
}

interface Outcome {
  readonly id: string
  readonly error: LibraryError
  readonly keptAt: string
  readonly title?: string | undefined
  readonly repair?: Repair | undefined
}

function describe<T extends StoredRecord>(shelf: RecordShelf<T>, { id, ...outcome }: Outcome) {
  const { root, now, kind } = shelf
  return describeProblem({ root, now, noun: kind.noun, file: placesOf(shelf, id).file, ...outcome })
}

function report<T extends StoredRecord>(shelf: RecordShelf<T>, outcome: Outcome): void {
  shelf.problems.report(describe(shelf, outcome))
}
