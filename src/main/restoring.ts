import { join } from 'node:path'
import { t } from '../texts/t'
import type { RestorePreview } from '../ipc/requests/backups-requests'
import type { NamedRecords } from '../ipc/requests/named-records'
import type { BackupKeeper } from './backup-keeper'
import { BackupArchive } from './library/backups/backup-archive'
import type { BackupManifest } from './library/backups/backup-manifest'
import type { LibraryForm } from './library/backups/library-form'
import { planRestore, type RestorePlan } from './library/backups/plan-restore'
import { titleOf } from './library/backups/record-title'
import { RestorableBackup } from './library/backups/restorable-backup'
import { stageRestore } from './library/backups/restore-backup'
import { unpackLibrary } from './library/backups/unpack-library'
import type { Envelope } from './library/envelope'
import type { FileSystem } from './library/file-system'
import { LibraryError, libraryErrorFrom } from './library/library-error'
import { envelopeOf } from './library/library-format'
import { StagedChange } from './library/staged-change'
import type { LongTasks, TaskReport } from './long-tasks'

/** So many names can be looked through; more are counted. */
const namesShown = 100

export interface RestoringOptions {
  readonly fileSystem: FileSystem
  readonly root: string
  readonly keeper: BackupKeeper
  readonly tasks: LongTasks
  readonly now: () => number
  /** Runs a task while the library is closed and its lock held, and opens it again afterwards. */
  readonly whileClosed: <R>(task: () => Promise<R>) => Promise<R>
  /** The form of the library that is open; throws `closed` when none is. */
  readonly form: () => LibraryForm
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
        if (libraryId !== (await keeper.libraryId())) return { kind: 'another-library', takenAt, records }
        const form = this.options.form()
        const backup = await RestorableBackup.open(archive, manifest, form, report.signal).catch(nullIfLocked)
        if (backup === null) return { kind: 'another-key', takenAt, records }
        const plan = await planRestore(fileSystem, root, backup, report.signal)
        const { envelope } = form
        return {
          kind: 'plan',
          takenAt,
          unchanged: plan.unchanged,
          comeBack: await namedIn(backup, plan.comeBack, envelope),
          goBack: await this.#named(plan.goBack, envelope),
          goToTrash: await this.#named(plan.goToTrash, envelope),
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
    const { dataKey } = this.options.form()
    const restoring = tasks.run('restore', (report) =>
      this.options.whileClosed(async () => {
        // The folder is asked: the library may have been sealed while this waited for its turn.
        const envelope = await envelopeOf(fileSystem, root, dataKey ?? undefined)
        const archive = await BackupArchive.open(path)
        try {
          const manifest = await verified(archive, report)
          const form = { envelope, dataKey }
          const backup = await RestorableBackup.open(archive, manifest, form, report.signal)
          const before = await keeper.takeWithin('before-restoring', report)
          const plan = await planRestore(fileSystem, root, backup, report.signal)
          await this.#apply(backup, plan, report, now())
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

  async #apply(backup: RestorableBackup, plan: RestorePlan, { signal, tell }: TaskReport, now: number) {
    const { fileSystem, root } = this.options
    const change = await StagedChange.begin(fileSystem, root)
    try {
      const onProgress = (done: number, total: number) => tell('writing', done, total)
      await stageRestore(change, backup, plan, { fileSystem, root, now, signal, onProgress })
    } catch (error) {
      await change.abandon()
      throw error
    }
    await change.commit()
  }

  #lookedAtNow(): string {
    if (this.#lookedAt === null) throw new LibraryError('not-found', t('Choose a backup first.'))
    return this.#lookedAt
  }

  async #named(paths: readonly string[], envelope: Envelope): Promise<NamedRecords> {
    const { fileSystem, root } = this.options
    const names = await Promise.all(
      paths.slice(0, namesShown).map(async (path) => {
        const bytes = await fileSystem.readFile(join(root, path)).catch(() => Buffer.alloc(0))
        return titleOf(path, bytes, envelope)
      }),
    )
    return { total: paths.length, names }
  }
}

async function namedIn(
  backup: RestorableBackup,
  paths: readonly string[],
  envelope: Envelope,
): Promise<NamedRecords> {
  const names: string[] = []
  const shown = new Set(paths.slice(0, namesShown))
  if (shown.size === 0) return { total: 0, names }
  for await (const { path, bytes } of backup.files(shown)) {
    names.push(titleOf(path, bytes, envelope))
    if (names.length === shown.size) break
  }
  return { total: paths.length, names }
}

/** A backup that is sealed with another key is an answer here, not a failure. */
function nullIfLocked(error: unknown): null {
  if (error instanceof LibraryError && error.code === 'locked') return null
  throw error
}

function verified(archive: BackupArchive, { signal, tell }: TaskReport): Promise<BackupManifest> {
  return archive.verify(signal, (done, total) => tell('checking', done, total))
}
