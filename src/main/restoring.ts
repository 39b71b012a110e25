import { join } from 'node:path'
import type { RestorePreview } from '../ipc/requests/backups-requests'
import type { NamedRecords } from '../ipc/requests/named-records'
import type { BackupKeeper } from './backup-keeper'
import { BackupArchive } from './library/backups/backup-archive'
import type { BackupManifest } from './library/backups/backup-manifest'
import { placeOf } from './library/backups/library-files'
import { planRestore, type RestorePlan } from './library/backups/plan-restore'
import { labelOf, titleOf, type ReadContent } from './library/backups/record-title'
import { stageRestore } from './library/backups/restore-backup'
import { unpackLibrary } from './library/backups/unpack-library'
import type { FileSystem } from './library/file-system'
import { LibraryError, libraryErrorFrom } from './library/library-error'
import { StagedChange } from './library/staged-change'
import type { LongTasks, TaskReport } from './long-tasks'

/** So many names can be looked through; more are counted. */
const namesShown = 100

/** So many records are tried before a backup is taken for one that another key sealed. */
const recordsTried = 5

export interface RestoringOptions {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly keeper: BackupKeeper
  readonly tasks: LongTasks
  readonly now: () => number
  /** Runs a task while the library is closed and its lock held, and opens it again afterwards. */
  readonly whileClosed: <R>(task: () => Promise<R>) => Promise<R>
  readonly readContent: ReadContent
}

/** Looks at a backup, says what it would change, and restores it. */
export class Restoring {
  #lookedAt: string | null = null

  constructor(private readonly options: RestoringOptions) {}

  /** Checks the whole backup and compares it with the library; changes nothing. */
  preview(path: string): Promise<RestorePreview> {
    const { fileSystem, root, tasks, keeper } = this.options
    return tasks.run('compare', async (report) => {
      const archive = await BackupArchive.open(path)
      try {
        const manifest = await verified(archive, report)
        this.#lookedAt = path
        const { takenAt, records, libraryId } = manifest.facts
        const isOurs = libraryId === (await keeper.libraryId()) && (await this.#canRead(archive))
        if (!isOurs) return { kind: 'another-library', takenAt, records }
        const plan = await planRestore(fileSystem, root, manifest, report.signal)
        return {
          kind: 'plan',
          takenAt,
          unchanged: plan.unchanged,
          comeBack: await this.#namedIn(archive, plan.comeBack),
          goBack: await this.#named(plan.goBack),
          goToTrash: await this.#named(plan.goToTrash),
        }
      } finally {
        await archive.close()
      }
    })
  }

  /** Restores what was looked at last; the present state is kept as a backup first. All of it happens, or nothing. */
  async restore(): Promise<void> {
    const path = this.#lookedAtNow()
    const { fileSystem, root, tasks, keeper, now } = this.options
    const restoring = tasks.run('restore', (report) =>
      this.options.whileClosed(async () => {
        const archive = await BackupArchive.open(path)
        try {
          const manifest = await verified(archive, report)
          const before = await keeper.takeWithin('before-restoring', report)
          const plan = await planRestore(fileSystem, root, manifest, report.signal)
          await this.#apply(archive, plan, report, now())
          const { takenAt } = manifest.facts
          keeper.noteRestored({ kind: 'done', takenAt, undoName: before.name })
        } finally {
          await archive.close()
        }
      }),
    )
    await restoring.catch((error: unknown) => {
      // The page that asked is shown anew by then, and has to be told again.
      const { code, message } = libraryErrorFrom(error)
      if (code !== 'cancelled') keeper.noteRestored({ kind: 'failed', message })
      throw error
    })
  }

  /** Unpacks what was looked at last into an empty folder, as a library of its own. */
  async unpack(folder: string): Promise<void> {
    const path = this.#lookedAtNow()
    await this.options.tasks.run('restore', async ({ signal, tell }) => {
      const archive = await BackupArchive.open(path)
      try {
        await unpackLibrary(this.options.fileSystem, archive, folder, signal, (done, total) =>
          tell('writing', done, total),
        )
      } finally {
        await archive.close()
      }
    })
  }

  async #apply(archive: BackupArchive, plan: RestorePlan, { signal, tell }: TaskReport, now: number) {
    const { fileSystem, root } = this.options
    const change = await StagedChange.begin(fileSystem, root)
    try {
      const onProgress = (done: number, total: number) => tell('writing', done, total)
      await stageRestore(change, archive, plan, { fileSystem, root, now, signal, onProgress })
    } catch (error) {
      await change.abandon()
      throw error
    }
    await change.commit()
  }

  #lookedAtNow(): string {
    if (this.#lookedAt === null) throw new LibraryError('not-found', 'Choose a backup first.')
    return this.#lookedAt
  }

  /** Whether the records in it can be read with the key of this library, or are as plain as this library is. */
  async #canRead(archive: BackupArchive): Promise<boolean> {
    let tried = 0
    for await (const entry of archive.files()) {
      if (placeOf(entry.path) !== 'record') continue
      if (this.#isReadable(entry.path, await entry.read())) return true
      tried += 1
      if (tried === recordsTried) return false
    }
    return tried === 0
  }

  #isReadable(path: string, bytes: Uint8Array): boolean {
    try {
      this.options.readContent(bytes, labelOf(path))
      return true
    } catch {
      return false
    }
  }

  async #named(paths: readonly string[]): Promise<NamedRecords> {
    const { fileSystem, root, readContent } = this.options
    const names = await Promise.all(
      paths.slice(0, namesShown).map(async (path) => {
        const bytes = await fileSystem.readFile(join(root, path)).catch(() => Buffer.alloc(0))
        return titleOf(path, bytes, readContent)
      }),
    )
    return { total: paths.length, names }
  }

  async #namedIn(archive: BackupArchive, paths: readonly string[]): Promise<NamedRecords> {
    const shown = new Set(paths.slice(0, namesShown))
    const names: string[] = []
    if (shown.size === 0) return { total: 0, names }
    for await (const entry of archive.files()) {
      if (!shown.has(entry.path)) continue
      names.push(titleOf(entry.path, await entry.read(), this.options.readContent))
      if (names.length === shown.size) break
    }
    return { total: paths.length, names }
  }
}

function verified(archive: BackupArchive, { signal, tell }: TaskReport): Promise<BackupManifest> {
  return archive.verify(signal, (done, total) => tell('checking', done, total))
}
