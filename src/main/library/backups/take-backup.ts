import { dirname, join } from 'node:path'
import { t } from '../../../texts/t'
import { findNewestGood, type Backup, type BackupOrigin } from '../../../domain/backups/backup'
import { hasShrunkStrangely } from '../../../domain/backups/shrinking'
import { writeZip } from '../archive/write-zip'
import { renameOver } from '../durable-rename'
import type { FileSystem } from '../file-system'
import { LibraryError } from '../library-error'
import { withTemporary } from '../temporary-file'
import { BackupArchive } from './backup-archive'
import type { BackupFolder } from './backup-folder'
import { backupFormatVersion, encodeFacts, type BackupFacts } from './backup-manifest'
import { LibraryPacking } from './pack-library'

export interface BackupProgress {
  readonly stage: 'packing' | 'checking'
  readonly done: number
  readonly total: number
}

export interface TakeBackupOptions {
  readonly fileSystem: FileSystem
  /** The library's folder. */
  readonly root: string
  readonly folder: BackupFolder
  readonly origin: Exclude<BackupOrigin, 'smaller'>
  readonly libraryId: string
  readonly appVersion: string
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly signal: AbortSignal
  readonly onProgress: (progress: BackupProgress) => void
}

/**
 * Takes a backup of the whole library: written beside under another name, synced, read back and compared byte by byte,
 * and only then given its name. A failure or `signal` leaves what was there before. When the library shrank strangely
 * the backup is kept beside the good ones, named so, and none of them goes until the person has answered.
 */
export async function takeBackup(options: TakeBackupOptions): Promise<Backup> {
  const { folder, now, signal } = options
  await folder.removeLeftovers(now)
  const before = findNewestGood(await folder.list())
  // The name for a file that does not stand yet: whether the library shrank is known once it is packed.
  const beside = join(folder.path, await folder.freeNameFor(options.origin, now))
  const backup = await withTemporary(options.fileSystem, beside, async (temporary) => {
    const facts = await pack(options, temporary)
    await check(options, temporary)
    signal.throwIfAborted()
    const isDoubtful =
      options.origin !== 'before-restoring' && before !== null && hasShrunkStrangely(before, facts)
    const origin: BackupOrigin = isDoubtful ? 'smaller' : options.origin
    const name = await folder.freeNameFor(origin, now)
    await renameOver(options.fileSystem, temporary, join(folder.path, name))
    await options.fileSystem.syncFolder(folder.path)
    return { name, origin, takenAt: facts.takenAt, records: facts.records, inTrash: facts.inTrash }
  }).catch((error: unknown) => {
    throw signal.aborted ? new LibraryError('cancelled', t('The backup was cancelled.')) : error
  })
  await folder.rotate().catch(() => undefined)
  return backup
}

async function pack(options: TakeBackupOptions, temporary: string): Promise<BackupFacts> {
  const { fileSystem, root, signal, libraryId, appVersion } = options
  const packing = new LibraryPacking({
    fileSystem,
    root,
    signal,
    onProgress: (done, total) => options.onProgress({ stage: 'packing', done, total }),
  })
  const takenAt = new Date(options.now).toISOString()
  const known = { formatVersion: backupFormatVersion, appVersion, takenAt, libraryId }
  const file = await fileSystem.createFile(temporary)
  try {
    await writeZip(file, packing.files(known), () => encodeFacts(packing.factsWith(known)))
    await file.sync()
  } finally {
    await file.close()
  }
  await fileSystem.syncFolder(dirname(temporary))
  return packing.factsWith(known)
}

async function check({ signal, onProgress }: TakeBackupOptions, temporary: string): Promise<void> {
  const archive = await BackupArchive.open(temporary)
  try {
    await archive.verify(signal, (done, total) => onProgress({ stage: 'checking', done, total }))
  } finally {
    await archive.close()
  }
}
