import type { BackupFolder } from './backup-folder'
import { BackupArchive } from './backup-archive'

/** The bytes of one file of the library as a backup holds them. */
export interface FoundInBackup {
  readonly bytes: Uint8Array
  readonly takenAt: string
}

/**
 * The newest version of one file (`meetings/<id>.json`) in the backups for which `isGood` holds, or null. Only the
 * archives' lists are read until it is found. Backups that cannot be read are passed over.
 */
export async function findInBackups(
  folder: BackupFolder,
  path: string,
  isGood: (bytes: Uint8Array) => boolean,
): Promise<FoundInBackup | null> {
  const backups = await folder.list().catch(() => [])
  for (const { name, takenAt } of backups) {
    const bytes = await readFromBackup(folder.pathOf(name), path).catch(() => null)
    if (bytes !== null && isGood(bytes)) return { bytes, takenAt }
  }
  return null
}

/** The bytes of one file as a backup holds them, or null when it holds no such file. */
export async function readFromBackup(backup: string, path: string): Promise<Uint8Array | null> {
  const archive = await BackupArchive.open(backup)
  try {
    for await (const entry of archive.files()) if (entry.path === path) return await entry.read()
    return null
  } finally {
    await archive.close()
  }
}
