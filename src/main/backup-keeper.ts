import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { findNewestGood, findQuestioned, type Backup, type BackupOrigin } from '../domain/backups/backup'
import { isBackupDue } from '../domain/backups/backup-due'
import type { BackupsState } from '../ipc/requests/backups-requests'
import { BackupFolder } from './library/backups/backup-folder'
import { takeBackup } from './library/backups/take-backup'
import type { FileSystem } from './library/file-system'
import { libraryErrorFrom } from './library/library-error'
import { Listeners } from './library/listeners'
import type { LongTasks, TaskReport } from './long-tasks'
import type { SettingsFile } from './settings-file'

export interface BackupKeeperOptions {
  readonly fileSystem: FileSystem
  /** The library's folder. */
  readonly root: string
  readonly settings: SettingsFile
  readonly tasks: LongTasks
  readonly appVersion: string
  readonly now: () => number
}

const idSchema = z.union([
  z.object({ libraryId: z.string() }).transform(({ libraryId }) => libraryId),
  // The first libraries had no id; when they were made tells them apart as well.
  z.object({ createdAt: z.string() }).transform(({ createdAt }) => createdAt),
])

/** Takes the backups of one library, and knows how the last try went. */
export class BackupKeeper {
  readonly #changed = new Listeners<undefined>()
  #failure: string | null = null
  #restored: BackupsState['restored'] = null
  /** Whether anything was written since the last backup, as far as this run of Attune knows. */
  #hasNews = false

  constructor(private readonly options: BackupKeeperOptions) {}

  onChanged(listener: () => void): () => void {
    return this.#changed.add(listener)
  }

  /** To be told of each change in the library. */
  readonly noteChange = (): void => {
    this.#hasNews = true
  }

  get hasNews(): boolean {
    return this.#hasNews
  }

  get folderPath(): string {
    return this.options.settings.settings.backupFolder ?? join(this.options.root, 'backups')
  }

  async folder(): Promise<BackupFolder> {
    return new BackupFolder(this.options.fileSystem, this.folderPath, await this.libraryId())
  }

  async libraryId(): Promise<string> {
    const head = await readFile(join(this.options.root, 'library.json'), 'utf8')
    return idSchema.parse(JSON.parse(head))
  }

  async read(): Promise<BackupsState> {
    const { lastBackup, backupFolder } = this.options.settings.settings
    const isInsideLibrary = backupFolder === null || isInside(backupFolder, this.options.root)
    const { backups, failure } = await this.#list()
    const known = lastBackup?.libraryId === (await this.libraryId()) ? lastBackup : null
    return {
      folder: this.folderPath,
      isInsideLibrary,
      backups,
      lastGood: findNewestGood(backups) ?? (failure === null ? null : known),
      questioned: findQuestioned(backups),
      failure: this.#failure ?? failure,
      restored: this.#restored,
    }
  }

  /** Takes one as a task of its own. What goes wrong is kept, so that Settings can say it. */
  take(origin: Exclude<BackupOrigin, 'smaller'>): Promise<Backup> {
    return this.options.tasks.run('backup', (report) => this.takeWithin(origin, report))
  }

  /** Takes one as a part of another task. */
  async takeWithin(origin: Exclude<BackupOrigin, 'smaller'>, { signal, tell }: TaskReport): Promise<Backup> {
    const { fileSystem, root, appVersion, now, settings } = this.options
    try {
      const folder = await this.folder()
      await folder.ensure(settings.settings.backupFolder === null)
      const libraryId = await this.libraryId()
      this.#hasNews = false
      const backup = await takeBackup({
        ...{ fileSystem, root, folder, origin, libraryId, appVersion, signal },
        now: now(),
        onProgress: ({ stage, done, total }) => tell(stage, done, total),
      })
      this.#failure = null
      if (backup.origin !== 'smaller') {
        const { takenAt, records } = backup
        await settings.change({ lastBackup: { libraryId, takenAt, records } }).catch(() => undefined)
      }
      return backup
    } catch (error) {
      this.#hasNews = true
      const { code, message } = libraryErrorFrom(error)
      if (code !== 'cancelled') this.#failure = message
      throw error
    } finally {
      this.#changed.tell(undefined)
    }
  }

  /** Whether no backup was taken today. A folder that cannot be read is tried, too: its disk may be back. */
  async isDue(): Promise<boolean> {
    const { backups } = await this.#list()
    const newest = backups.find(({ origin }) => origin !== 'before-restoring')
    return isBackupDue(newest?.takenAt ?? null, this.options.now())
  }

  async acceptSmaller(): Promise<void> {
    const folder = await this.folder()
    const questioned = findQuestioned(await folder.list())
    if (questioned !== null) await folder.accept(questioned)
    this.#changed.tell(undefined)
  }

  async useFolder(backupFolder: string | null): Promise<void> {
    await this.options.settings.change({ backupFolder })
    this.#failure = null
    this.#changed.tell(undefined)
  }

  noteRestored(restored: BackupsState['restored']): void {
    this.#restored = restored
    this.#changed.tell(undefined)
  }

  async #list(): Promise<{ readonly backups: readonly Backup[]; readonly failure: string | null }> {
    try {
      return { backups: await (await this.folder()).list(), failure: null }
    } catch (error) {
      const { code, message } = libraryErrorFrom(error)
      const isNotMadeYet = code === 'folder-missing' && this.options.settings.settings.backupFolder === null
      return { backups: [], failure: isNotMadeYet ? null : message }
    }
  }
}

function isInside(path: string, root: string): boolean {
  return resolve(path).startsWith(resolve(root))
}
