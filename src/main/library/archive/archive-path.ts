import { t } from '../../../texts/t'
import { LibraryError } from '../library-error'

const longestPath = 1024

/** Decoding is strict: a name that was half understood could be another one. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** Control characters and the backslash, which is a folder's end on Windows only. */
const strangeCharacter = /[\p{Cc}\\]/u

/**
 * The name of an entry, from the archive's root on, with forward slashes. Throws `archive-refused` for one that could
 * lead anywhere else.
 */
export function parseArchivePath(raw: Uint8Array): string {
  const path = decode(raw)
  if (path.length > longestPath || strangeCharacter.test(path)) throw refusal(path)
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) throw refusal(path)
  const isFolder = path.endsWith('/')
  const parts = (isFolder ? path.slice(0, -1) : path).split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..')) throw refusal(path)
  return path
}

function decode(raw: Uint8Array): string {
  try {
    return strictUtf8.decode(raw)
  } catch {
    throw new LibraryError('archive-refused', t('A file in the archive has a name that cannot be read.'))
  }
}

function refusal(path: string): LibraryError {
  const shown = JSON.stringify(path.slice(0, 80))
  return new LibraryError(
    'archive-refused',
    t('The archive holds a file whose name leads out of its folder: {{file}}. Nothing was taken from it.', {
      file: shown,
    }),
  )
}
