import { createHash } from 'node:crypto'
import { t } from '../../../texts/t'
import { ZipArchive, type ArchiveEntry, type ArchiveLimits } from '../archive/zip-archive'
import { LibraryError } from '../library-error'
import { backupFormatVersion, decodeFacts, decodeManifest, manifestPath } from './backup-manifest'
import type { BackupFacts, BackupManifest } from './backup-manifest'

/** A backup may hold damaged files that were kept, full of zeros, which pack a thousandfold. */
export const limitsForBackups: ArchiveLimits = {
  entries: 2_000_000,
  totalBytes: 256 * 1024 ** 3,
  growth: Number.POSITIVE_INFINITY,
}

/** A backup that was opened to be read. */
export class BackupArchive {
  private constructor(
    private readonly zip: ZipArchive,
    readonly facts: BackupFacts,
  ) {}

  /** Rejects with `archive-refused` when the file is no backup, and with `newer-version` when it is a newer one. */
  static async open(path: string): Promise<BackupArchive> {
    const zip = await ZipArchive.open(path, limitsForBackups)
    const facts = decodeFacts(zip.comment)
    if (facts !== null && facts.formatVersion <= backupFormatVersion) return new BackupArchive(zip, facts)
    await zip.close()
    if (facts === null) throw new LibraryError('archive-refused', t('This file is not a backup of Attune.'))
    throw new LibraryError(
      'newer-version',
      t('A newer version of Attune took this backup. Update Attune to use it.'),
    )
  }

  close(): Promise<void> {
    return this.zip.close()
  }

  /** Every file of the library that it holds. */
  async *files(): AsyncGenerator<ArchiveEntry> {
    for await (const entry of this.zip.entries()) if (entry.path !== manifestPath) yield entry
  }

  async readManifest(): Promise<BackupManifest> {
    for await (const entry of this.zip.entries()) {
      if (entry.path === manifestPath) return decodeOrRefuse(await entry.read())
    }
    throw new LibraryError('archive-refused', t('The backup is not whole: its list of files is missing.'))
  }

  /**
   * Reads everything and compares it with the manifest; rejects with `archive-refused` when a byte is not as it was
   * taken, a file is missing, or one was added.
   */
  async verify(
    signal: AbortSignal,
    onProgress: (done: number, total: number) => void,
  ): Promise<BackupManifest> {
    const manifest = await this.readManifest()
    let done = 0
    for await (const entry of this.files()) {
      signal.throwIfAborted()
      const digest = createHash('sha256')
        .update(await entry.read())
        .digest('hex')
      if (manifest.digests.get(entry.path) !== digest) {
        throw new LibraryError(
          'archive-refused',
          t('The backup is damaged: {{file}} is not as it was taken.', { file: JSON.stringify(entry.path) }),
        )
      }
      done += 1
      onProgress(done, manifest.digests.size)
    }
    if (done !== manifest.digests.size || done !== manifest.facts.files) {
      throw new LibraryError('archive-refused', t('The backup is not whole: files are missing from it.'))
    }
    return manifest
  }
}

function decodeOrRefuse(bytes: Uint8Array): BackupManifest {
  try {
    return decodeManifest(bytes)
  } catch (cause) {
    throw new LibraryError('archive-refused', t('The backup is damaged: its list of files cannot be read.'), {
      cause,
    })
  }
}
