import { recordIdSchema } from '../../domain/records/record-id'
import { LibraryError } from './library-error'

const extension = '.json'

/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i

function isRecordId(id: unknown): id is string {
  return recordIdSchema.safeParse(id).success && !deviceName.test(String(id))
}

/** The name of a record's file. An id that came from outside can never name anything outside the kind's folder. */
export function recordFileName(id: string): string {
  if (!isRecordId(id)) throw new LibraryError('invalid-id')
  return `${id}${extension}`
}

/** The id of the record that a file of this name holds, or null when no record has such a name. */
export function recordIdOf(fileName: string): string | null {
  if (!fileName.endsWith(extension)) return null
  const id = fileName.slice(0, -extension.length)
  return isRecordId(id) ? id : null
}
