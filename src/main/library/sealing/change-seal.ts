import { join } from 'node:path'
import { t } from '../../../texts/t'
import type { DataKey } from '../data-key'
import type { FileSystem } from '../file-system'
import { formatBytes, formatFileNames, type LibraryFormat } from '../format-file'
import { LibraryError } from '../library-error'
import { sealedEnvelope } from '../sealed-envelope'
import { StagedChange } from '../staged-change'
import { findSealableFiles } from './sealable-files'
import { holdsTheSame, plainForm, sealedForm, type PlacedFile } from './sealed-form'
import type { SealingKeys } from './sealing-keys'

export interface SealProgress {
  readonly step: 'sealing' | 'unsealing' | 'replacing'
  readonly done: number
  readonly total: number
}

/** A closed library whose lock is held by whoever changes it. */
export interface ClosedLibrary {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly format: LibraryFormat
  /** Bytes that the disk still takes, or null where nobody can tell. */
  readonly freeBytes: () => Promise<number | null>
}

export interface SealWatcher {
  /** Aborted when the person cancels; has no effect after the commit. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: SealProgress) => void
}

/** Room for the other form of every file: each gets a few dozen bytes longer, and takes up whole blocks. */
const overheadPerFile = 8 * 1024

/**
 * Seals everything in a library, whole or not at all. Resolves to `cancelled` when nothing was changed; rejects with a
 * LibraryError when the disk is too full or at fault: then nothing was changed, or the next opening finishes it.
 */
export function sealLibrary(
  library: ClosedLibrary,
  key: DataKey,
  keys: SealingKeys,
  watcher: SealWatcher,
): Promise<'done' | 'cancelled'> {
  const envelope = sealedEnvelope(key)
  return convert(library, { ...library.format, sealing: keys }, watcher, {
    step: 'sealing',
    formOf: (file) => sealedForm(file, envelope),
    isFaithful: (sealed, plain) => holdsTheSame(sealed, plain, envelope),
  })
}

/** Makes plain files of everything in a sealed library, whole or not at all; like `sealLibrary`. */
export function unsealLibrary(
  library: ClosedLibrary,
  key: DataKey,
  watcher: SealWatcher,
): Promise<'done' | 'cancelled'> {
  const envelope = sealedEnvelope(key)
  const plainFormat = { ...library.format }
  delete plainFormat.sealing
  return convert(library, plainFormat, watcher, {
    step: 'unsealing',
    formOf: (file) => (file.path.endsWith('.sealed') ? plainForm(file, envelope) : null),
    // A plain form is right when sealing it would give what the sealed file holds.
    isFaithful: (plain, sealed) => holdsTheSame(sealed, plain, envelope),
  })
}

interface Conversion {
  readonly step: 'sealing' | 'unsealing'
  /** Null for a file that has no other form and stays as it is. */
  readonly formOf: (file: PlacedFile) => PlacedFile | null
  /** Whether the new form, as it was read back from the disk, gives what the old one held. */
  readonly isFaithful: (made: PlacedFile, from: PlacedFile) => boolean
}

async function convert(
  library: ClosedLibrary,
  nextFormat: LibraryFormat,
  { signal, onProgress }: SealWatcher,
  { step, formOf, isFaithful }: Conversion,
): Promise<'done' | 'cancelled'> {
  const { fileSystem, root } = library
  const { content, leftovers, size } = await findSealableFiles(fileSystem, root)
  await requireRoom(library, size + content.length * overheadPerFile)
  const change = await StagedChange.begin(fileSystem, root)
  try {
    for (const [done, path] of content.entries()) {
      if (signal.aborted) return await abandoned(change)
      onProgress({ step, done, total: content.length })
      const from = { path, bytes: await fileSystem.readFile(join(root, path)) }
      const made = formOf(from)
      if (made === null) continue
      await change.put(made.path, made.bytes)
      const bytes = await change.readBack(made.path)
      if (!isFaithful({ path: made.path, bytes }, from)) {
        throw new LibraryError(
          'io-error',
          t('The disk did not give back what was written. Nothing was changed.'),
        )
      }
      change.remove(path)
    }
    for (const path of leftovers) await fileSystem.removeFile(join(root, path)).catch(() => undefined)
    // Caches of what the files say; they are made anew.
    for (const name of ['index.json', 'index.sealed', 'search.cache']) change.remove(name)
    for (const name of formatFileNames) await change.put(name, formatBytes(nextFormat))
  } catch (error) {
    await change.abandon().catch(() => undefined)
    throw error
  }
  if (signal.aborted) return abandoned(change)
  onProgress({ step: 'replacing', done: content.length, total: content.length })
  await change.commit()
  return 'done'
}

async function abandoned(change: StagedChange): Promise<'cancelled'> {
  await change.abandon()
  return 'cancelled'
}

async function requireRoom({ freeBytes }: ClosedLibrary, neededBytes: number): Promise<void> {
  const free = await freeBytes()
  if (free === null || free >= neededBytes) return
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
  throw new LibraryError(
    'disk-full',
    t(
      'This needs room for a second copy of the library for a while: {{needed}} MB. The disk has {{left}} MB left. Nothing was changed.',
      { needed: megabytes(neededBytes), left: megabytes(free) },
    ),
  )
}
