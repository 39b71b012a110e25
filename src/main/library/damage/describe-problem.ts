import { ZodError } from 'zod'
import type { LibraryError } from '../library-error'
import type { LibraryProblem, Repair } from '../library-problem'
import { pathInLibrary } from '../record-shelf'

export interface FoundProblem {
  readonly root: string
  readonly now: () => number
  readonly noun: string
  readonly error: LibraryError
  readonly file: string
  readonly keptAt: string
  readonly title?: string | undefined
  readonly repair?: Repair | undefined
}

/** The problem in words for people. */
export function describeProblem(found: FoundProblem): LibraryProblem {
  const { root, noun, error, file, keptAt, title, repair } = found
  return {
    code: error.code,
    file: pathInLibrary(root, file),
    keptAt: pathInLibrary(root, keptAt),
    whatHappened: `${whatHappened(error, noun)} ${whatBecameOfIt(found)}`,
    noticedAt: new Date(found.now()).toISOString(),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(repair === undefined ? {} : { repair }),
  }
}

function whatBecameOfIt({ root, file, keptAt }: FoundProblem): string {
  return keptAt === file
    ? 'It was left as it is.'
    : `It was moved, unchanged, to ${pathInLibrary(root, keptAt)}.`
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
  if (cause instanceof Error && cause.message === checksumMismatch) return 'it is not as it was written'
  if (!(cause instanceof ZodError)) return 'it is empty, cut off, or no JSON'
  const where = cause.issues[0]?.path.join('.') ?? ''
  return `it has not the shape of a ${noun}${where === '' ? '' : ` (${where})`}`
}

/** What an envelope says of bytes that are not those that were written. */
const checksumMismatch = 'the checksum does not fit'
