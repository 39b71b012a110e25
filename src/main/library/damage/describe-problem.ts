import { ZodError } from 'zod'
import { t } from '../../../texts/t'
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
    whatHappened: `${whatHappened(error, t(noun))} ${whatBecameOfIt(found)}`,
    noticedAt: new Date(found.now()).toISOString(),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(repair === undefined ? {} : { repair }),
  }
}

function whatBecameOfIt({ root, file, keptAt }: FoundProblem): string {
  return keptAt === file
    ? t('It was left as it is.')
    : t('It was moved, unchanged, to {{place}}.', { place: pathInLibrary(root, keptAt) })
}

function whatHappened(error: LibraryError, noun: string): string {
  if (error.code === 'damaged') {
    const damage = kindOfDamage(error.cause, noun)
    return t('The file of a {{noun}} is damaged: {{damage}}.', { noun, damage })
  }
  if (error.code === 'newer-version')
    return t('A newer version of Attune wrote this {{noun}}. Update Attune to open it.', { noun })
  if (error.code === 'too-large') return t('The file of a {{noun}} is too large to be one.', { noun })
  if (error.code === 'not-a-record') {
    return t(
      'This stands where a {{noun}} should, but is none: a folder, a link, or a copy under another name.',
      { noun },
    )
  }
  return t('A {{noun}} could not be read. {{message}}', { noun, message: error.message })
}

function kindOfDamage(cause: unknown, noun: string): string {
  if (cause instanceof Error && cause.message === checksumMismatch) return t('it is not as it was written')
  if (!(cause instanceof ZodError)) return t('it is empty, cut off, or no JSON')
  const where = cause.issues[0]?.path.join('.') ?? ''
  return where === ''
    ? t('it has not the shape of a {{noun}}', { noun })
    : t('it has not the shape of a {{noun}} ({{where}})', { noun, where })
}

/** What an envelope says of bytes that are not those that were written. */
const checksumMismatch = 'the checksum does not fit'
