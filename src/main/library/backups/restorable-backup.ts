import { createHash } from 'node:crypto'
import { t } from '../../../texts/t'
import type { DataKey } from '../data-key'
import { formatFileNames, parseFormat, type LibraryFormat } from '../format-file'
import { LibraryError } from '../library-error'
import type { PlacedFile } from '../sealing/sealed-form'
import { isDataKeyOf } from '../sealing/sealing-keys'
import type { BackupArchive } from './backup-archive'
import type { BackupManifest } from './backup-manifest'
import { belongsBelowRoot } from './library-files'
import { inFormOf, plainBytesOf, type LibraryForm } from './library-form'

/**
 * A backup as the library now open would hold it, whether either of them is sealed: paths and bytes are those of that
 * library's form. What a library makes anew, and `library.json` with its keys, is never a part of it.
 */
export class RestorableBackup {
  private constructor(
    private readonly archive: BackupArchive,
    private readonly form: LibraryForm,
    /** Each file's path in the library, by its path in the archive. */
    private readonly places: ReadonlyMap<string, string>,
    /** The SHA-256 of each file, by its path in the library; to be compared with `digestOf`. */
    readonly digests: ReadonlyMap<string, string>,
    private readonly isSameForm: boolean,
  ) {}

  /** Rejects with `locked` when the backup is sealed with another key than the one at hand. */
  static async open(
    archive: BackupArchive,
    manifest: BackupManifest,
    form: LibraryForm,
    signal: AbortSignal,
  ): Promise<RestorableBackup> {
    await requireKey(archive, manifest, form.dataKey)
    const kept = [...manifest.digests].filter(([path]) => belongsBelowRoot(path))
    const isSameForm = kept.every(([path]) => path.endsWith('.sealed') === form.envelope.isSealed)
    if (isSameForm) {
      const places = new Map(kept.map(([path]) => [path, path]))
      return new RestorableBackup(archive, form, places, new Map(kept), true)
    }
    const places = new Map<string, string>()
    const digests = new Map<string, string>()
    for await (const entry of archive.files()) {
      signal.throwIfAborted()
      if (!belongsBelowRoot(entry.path)) continue
      const file = { path: entry.path, bytes: await entry.read() }
      const { path } = inFormOf(form, file)
      // What already has the library's form goes before a copy of the other form beside it.
      if (path !== entry.path && manifest.digests.has(path)) continue
      places.set(entry.path, path)
      digests.set(path, sha256(plainBytesOf(form, file)))
    }
    return new RestorableBackup(archive, form, places, digests, false)
  }

  /** What a file of the library would have as its digest here, if the backup held the same. */
  digestOf(file: PlacedFile): string {
    return sha256(this.isSameForm ? file.bytes : plainBytesOf(this.form, file))
  }

  /** Of the files at these paths of the library, each as it is to stand there. */
  async *files(wanted: ReadonlySet<string>): AsyncGenerator<PlacedFile> {
    for await (const entry of this.archive.files()) {
      const place = this.places.get(entry.path)
      if (place === undefined || !wanted.has(place)) continue
      yield inFormOf(this.form, { path: entry.path, bytes: await entry.read() })
    }
  }
}

async function requireKey(
  archive: BackupArchive,
  { digests }: BackupManifest,
  dataKey: DataKey | null,
): Promise<void> {
  const format = await readFormatOf(archive)
  // The first libraries cannot be sealed; without a word about keys, what the files are called has to tell.
  const isSealed =
    format === null
      ? [...digests.keys()].some((path) => path.endsWith('.sealed'))
      : format.sealing !== undefined
  if (!isSealed) return
  if (dataKey !== null && format?.sealing !== undefined && isDataKeyOf(format.sealing, dataKey.bytes)) return
  throw new LibraryError(
    'locked',
    t(
      'This backup is sealed with another key than the one that this library has now. Nothing was changed. Unpack it into an empty folder to open it with its own passphrase.',
    ),
  )
}

async function readFormatOf(archive: BackupArchive): Promise<LibraryFormat | null> {
  for await (const entry of archive.files()) {
    if (!formatFileNames.some((name) => name === entry.path)) continue
    const format = parseFormat(await entry.read())
    if (format !== null) return format
  }
  return null
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
