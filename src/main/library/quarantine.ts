import { ZodError } from 'zod'
import { exists, moveDurably } from './durable-rename'
import type { LibraryError } from './library-error'
import type { LibraryProblem } from './library-problem'
import { fileNameTime, pathInLibrary, placesOf, type RecordShelf } from './record-shelf'
import type { StoredRecord } from './record-kind'

/**
 * Deals with a record that could not be read: damaged bytes are moved to the quarantine as they are, so that nothing is
 * ever written over them; everything else stays where it is. Either way the person is told.
 */
export async function setAside<T extends StoredRecord>(
  shelf: RecordShelf<T>,
  id: string,
  error: LibraryError,
): Promise<void> {
  const { observer } = shelf
  const { file } = placesOf(shelf, id)
  const keptAt = error.code === 'damaged' ? await moveToQuarantine(shelf, id) : file
  if (isLostToLists(error)) observer.gone(id, 'others')
  observer.found(describeProblem(shelf, error, file, keptAt))
}

/** The problem in words for people. */
export function describeProblem(
  shelf: Pick<RecordShelf<StoredRecord>, 'root' | 'now'> & { readonly kind: { readonly noun: string } },
  error: LibraryError,
  file: string,
  keptAt: string,
): LibraryProblem {
  const place = pathInLibrary(shelf.root, keptAt)
  const whereItIs = keptAt === file ? 'It was left as it is.' : `It was moved, unchanged, to ${place}.`
  return {
    code: error.code,
    file: pathInLibrary(shelf.root, file),
    keptAt: place,
    whatHappened: `${whatHappened(error, shelf.kind.noun)} ${whereItIs}`,
    noticedAt: new Date(shelf.now()).toISOString(),
  }
}

/** What the disk refuses for a moment may be fine the next time: such a record stays in the lists. */
function isLostToLists(error: LibraryError): boolean {
  return ['damaged', 'newer-version', 'not-a-record', 'too-large'].includes(error.code)
}

async function moveToQuarantine<T extends StoredRecord>(shelf: RecordShelf<T>, id: string): Promise<string> {
  const { fileSystem } = shelf
  const { file, inQuarantine } = placesOf(shelf, id)
  const at = fileNameTime(shelf.now())
  try {
    await shelf.ensureAccess()
    for (let copy = 1; ; copy += 1) {
      const target = inQuarantine(copy === 1 ? at : `${at}-${copy}`)
      if (await exists(fileSystem, target)) continue
      await moveDurably(fileSystem, file, target)
      return target
    }
  } catch {
    // A disk that takes no move keeps the file where it is; as it cannot be read, nothing will be written over it.
    return (await exists(fileSystem, file).catch(() => true)) ? file : inQuarantine(at)
  }
}

function whatHappened(error: LibraryError, noun: string): string {
  if (error.code === 'damaged') return `The file of a ${noun} is damaged: ${kindOfDamage(error.cause, noun)}.`
  if (error.code === 'newer-version')
    return `A newer version of Attune wrote this ${noun}. Update Attune to open it.`
  if (error.code === 'too-large') return `The file of a ${noun} is too large to be one.`
  if (error.code === 'not-a-record') {
    return `This stands where a ${noun} should, but is none: a folder, a link, or a copy under another name.`
  }
  return `A ${noun} could not be read. ${error.message}`
}

function kindOfDamage(cause: unknown, noun: string): string {
  if (!(cause instanceof ZodError)) return 'it is empty, cut off, or no JSON'
  const where = cause.issues[0]?.path.join('.') ?? ''
  return `it has not the shape of a ${noun}${where === '' ? '' : ` (${where})`}`
}
