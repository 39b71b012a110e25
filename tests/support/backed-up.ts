import { planRestore, type RestorePlan } from '../../src/main/library/backups/plan-restore'
import { BackupArchive } from '../../src/main/library/backups/backup-archive'
import { BackupFolder } from '../../src/main/library/backups/backup-folder'
import { formWith } from '../../src/main/library/backups/library-form'
import { RestorableBackup } from '../../src/main/library/backups/restorable-backup'
import { stageRestore } from '../../src/main/library/backups/restore-backup'
import { takeBackup } from '../../src/main/library/backups/take-backup'
import type { DataKey } from '../../src/main/library/data-key'
import { nodeFileSystem } from '../../src/main/library/file-system'
import { StagedChange } from '../../src/main/library/staged-change'
import { builtAt } from './builders'

const { signal } = new AbortController()
const onProgress = () => undefined
const now = Date.parse(builtAt)

export interface BackedUp {
  readonly folder: BackupFolder
  /** The backup's file. */
  readonly path: string
}

/** Takes a backup of the library in `root` into another folder. */
export async function backedUp(root: string, backups: string): Promise<BackedUp> {
  const folder = new BackupFolder(nodeFileSystem, backups, 'this')
  const { name } = await takeBackup({
    fileSystem: nodeFileSystem,
    ...{ root, folder, signal, onProgress, libraryId: 'this', appVersion: '0.0.0' },
    origin: 'by-hand',
    now,
  })
  return { folder, path: folder.pathOf(name) }
}

/** Restores a backup into a closed library that has this key, or is plain, and answers what the plan was. */
export async function restoredFrom(
  path: string,
  root: string,
  dataKey: DataKey | null,
  form = formWith(dataKey),
): Promise<RestorePlan> {
  const archive = await BackupArchive.open(path)
  try {
    const manifest = await archive.verify(signal, onProgress)
    const backup = await RestorableBackup.open(archive, manifest, form, signal)
    const plan = await planRestore(nodeFileSystem, root, backup, signal)
    const change = await StagedChange.begin(nodeFileSystem, root)
    const options = { fileSystem: nodeFileSystem, root, now, signal, onProgress }
    await stageRestore(change, backup, plan, options)
    await change.commit()
    return plan
  } finally {
    await archive.close()
  }
}
