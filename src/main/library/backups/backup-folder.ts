import { join } from 'node:path'
import { t } from '../../../texts/t'
import { byAge, type Backup } from '../../../domain/backups/backup'
import { backupName, backupOriginOf } from '../../../domain/backups/backup-name'
import { backupsToRemove } from '../../../domain/backups/rotation'
import { exists, renameOver } from '../durable-rename'
import type { FileSystem } from '../file-system'
import { LibraryError, libraryErrorFrom } from '../library-error'
import { isMissing } from '../system-code'
import { BackupArchive } from './backup-archive'

/** A write that another Attune has under way is younger than this; what is older was left by one that was killed. */
const leftoverMs = 6 * 60 * 60 * 1000

const leftover = /^\.Attune .*\.zip\.[0-9a-f-]{36}\.tmp$/

/** The folder that holds the backups of one library, perhaps beside those of others. */
export class BackupFolder {
  constructor(
    private readonly fileSystem: FileSystem,
    readonly path: string,
    private readonly libraryId: string,
  ) {}

  /** Rejects with `folder-missing` when its disk is not connected. The one inside the library is made where needed. */
  async ensure(mayBeMade: boolean): Promise<void> {
    try {
      if (mayBeMade) await this.fileSystem.createFolder(this.path)
      const { kind } = await this.fileSystem.inspect(this.path)
      if (kind === 'file')
        throw new LibraryError('folder-missing', t('Where the backups should be is no folder.'))
    } catch (error) {
      throw isMissing(error) ? missing(error) : libraryErrorFrom(error)
    }
  }

  /** The backups of this library, the newest first; files that are none, or damaged in their last part, are left out. */
  async list(): Promise<Backup[]> {
    const names = await this.fileSystem.listFolder(this.path).catch((error: unknown) => {
      throw isMissing(error) ? missing(error) : libraryErrorFrom(error)
    })
    const found = await Promise.all(names.map((name) => this.#find(name)))
    return byAge(found.filter((backup) => backup !== null))
  }

  pathOf(name: string): string {
    if (backupOriginOf(name) === null)
      throw new LibraryError('invalid-id', t('This is not the name of a backup.'))
    return join(this.path, name)
  }

  /** A name that no file has yet. */
  async freeNameFor(origin: Backup['origin'], takenAtMs: number): Promise<string> {
    for (let copy = 1; ; copy += 1) {
      const name = backupName(origin, takenAtMs, copy)
      if (!(await exists(this.fileSystem, join(this.path, name)))) return name
    }
  }

  /** Removes the backups that newer ones stand for; a folder that takes no change keeps them. */
  async rotate(): Promise<void> {
    const old = backupsToRemove(await this.list())
    for (const { name } of old) await this.fileSystem.removeFile(this.pathOf(name)).catch(() => undefined)
    if (old.length > 0) await this.fileSystem.syncFolder(this.path).catch(() => undefined)
  }

  /** The person says that the library is meant to be as small as in this backup: it counts like any other from now on. */
  async accept(backup: Backup): Promise<void> {
    const name = await this.freeNameFor('daily', Date.parse(backup.takenAt))
    await renameOver(this.fileSystem, this.pathOf(backup.name), join(this.path, name))
    await this.fileSystem.syncFolder(this.path)
  }

  async removeLeftovers(now: number): Promise<void> {
    for (const name of await this.fileSystem.listFolder(this.path)) {
      if (!leftover.test(name)) continue
      const path = join(this.path, name)
      const facts = await this.fileSystem.inspect(path).catch(() => null)
      const isOld = facts !== null && now - facts.mtimeMs > leftoverMs
      if (isOld) await this.fileSystem.removeFile(path).catch(() => undefined)
    }
  }

  async #find(name: string): Promise<Backup | null> {
    const origin = backupOriginOf(name)
    if (origin === null) return null
    const archive = await BackupArchive.open(join(this.path, name)).catch(() => null)
    if (archive === null) return null
    const { takenAt, records, inTrash, libraryId } = archive.facts
    await archive.close()
    return libraryId === this.libraryId ? { name, origin, takenAt, records, inTrash } : null
  }
}

function missing(cause: unknown): LibraryError {
  return new LibraryError('folder-missing', t('The folder for backups is missing. Is its disk connected?'), {
    cause,
  })
}
