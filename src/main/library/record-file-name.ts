import { recordIdSchema } from '../../domain/records/record-id'
import type { Envelope } from './envelope'
import { LibraryError } from './library-error'

type Extension = Envelope['extension']

/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Whether a record can have this id, and a file this name on every platform. */
export function isRecordId(id: unknown): id is string {
  return recordIdSchema.safeParse(id).success && !deviceName.test(String(id))
}

/** The name of a record's file. An id that came from outside can never name anything outside the kind's folder. */
export function recordFileName(id: string, extension: Extension): string {
  if (!isRecordId(id)) throw new LibraryError('invalid-id')
  return `${id}${extension}`
}

/** The id of the record that a file of this name holds, or null when no record has such a name. */
export function recordIdOf(fileName: string, extension: Extension): string | null {
  if (!fileName.endsWith(extension)) return null
  const id = fileName.slice(0, -extension.length)
  return isRecordId(id) ? id : null
}

/** Whether a file looks as if it should be a record: of either ending, and not a temporary one. */
export function looksLikeRecord(fileName: string): boolean {
  return /^[^.].*\.(json|sealed)$/i.test(fileName)
}
