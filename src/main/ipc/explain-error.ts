import { t } from '../../texts/t'
import { failureCodeSchema, type Failure } from '../../ipc/reply'
import { libraryErrorFrom, LibraryError } from '../library/library-error'
import { systemCodeOf } from '../library/system-code'

/** What went wrong as one plain sentence and a code, for any error that a handler throws. */
export function explainError(error: unknown): Failure {
  const isOfTheDisk = error instanceof LibraryError || systemCodeOf(error) !== null
  if (isOfTheDisk) {
    const { code, message } = libraryErrorFrom(error)
    const known = failureCodeSchema.safeParse(code)
    return { code: known.success ? known.data : 'internal', message }
  }
  return {
    code: 'internal',
    message: error instanceof Error ? error.message : t('Something unexpected happened.'),
  }
}
