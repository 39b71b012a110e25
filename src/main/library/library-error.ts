import { msg, t } from '../../texts/t'
import { systemCodeOf } from './system-code'

/** One plain sentence for each way in which the library can fail, for people to read. */
const sentences = {
  'disk-full': msg('The disk is full.'),
  'read-only': msg('The library is on a disk that can only be read.'),
  'no-permission': msg('The library’s folder does not permit this.'),
  'too-many-files': msg('Too many files are open on this machine.'),
  'io-error': msg('The disk reported an error.'),
  'folder-missing': msg('The library’s folder is missing. Is its disk connected?'),
  'not-found': msg('There is no such record in the library.'),
  'already-exists': msg('There already is a record of this name in the library.'),
  damaged: msg('The record is damaged.'),
  'newer-version': msg('A newer version of Attune wrote this. Update Attune to open it.'),
  'not-a-record': msg('This is not a record of Attune.'),
  'too-large': msg('The record is too large.'),
  'invalid-id': msg('This is not the name of a record.'),
  'invalid-record': msg('The change does not fit the shape of the record.'),
  'in-use': msg('Another Attune has this library open.'),
  'changed-outside': msg('Another program changed this in the meantime.'),
  closed: msg('The library is closed.'),
  'archive-refused': msg('This is not an archive that Attune can read.'),
  cancelled: msg('It was cancelled.'),
  locked: msg('The library is locked.'),
} as const

export type LibraryErrorCode = keyof typeof sentences

export function isLibraryErrorCode(code: string): code is LibraryErrorCode {
  return Object.hasOwn(sentences, code)
}

/** What went wrong in the library: a code to decide by, and a plain sentence to show. */
export class LibraryError extends Error {
  override readonly name: string = 'LibraryError'

  constructor(
    readonly code: LibraryErrorCode,
    message: string = t(sentences[code]),
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** A file that is there and cannot be taken for a record; `cause` says why. Never to be treated as absent. */
export class UnreadableRecord extends LibraryError {
  override readonly name = 'UnreadableRecord'

  constructor(
    readonly path: string,
    code: LibraryErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, undefined, options)
  }
}

/** A record that a newer version of Attune wrote: it is left exactly as it is. */
export class NewerRecord extends LibraryError {
  override readonly name = 'NewerRecord'

  constructor() {
    super('newer-version')
  }
}

const codesOfSystem: Readonly<Record<string, LibraryErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  // A record that is not there never gets this far: what is missing here is what should hold it.
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
}

export function libraryErrorCodeOf(error: unknown): LibraryErrorCode {
  if (error instanceof LibraryError) return error.code
  return codesOfSystem[systemCodeOf(error) ?? ''] ?? 'io-error'
}

/** The error as the library reports it; what the system said stays with it as its cause. */
export function libraryErrorFrom(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error
  const code = libraryErrorCodeOf(error)
  return new LibraryError(code, undefined, { cause: error })
}
