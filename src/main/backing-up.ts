import { BackupKeeper } from './backup-keeper'
import { BackupSchedule } from './backup-schedule'
import type { Send } from './desktop/window-keeper'
import { LibraryError } from './library/library-error'
import { nodeFileSystem } from './library/file-system'
import type { Library } from './library/library'
import type { LibrarySession } from './library-session'
import { LongTasks } from './long-tasks'
import { Restoring } from './restoring'
import type { SettingsFile } from './settings-file'

export interface BackingUpOptions {
  /** The library's folder. */
  readonly root: string
  readonly settings: SettingsFile
  readonly session: () => LibrarySession
  readonly appVersion: string
  readonly now: () => number
  readonly send: Send
}

/** Everything about backups that outlives one opening of the library. */
export class BackingUp {
  readonly tasks = new LongTasks()
  readonly keeper: BackupKeeper
  readonly restoring: Restoring
  readonly schedule: BackupSchedule

  constructor({ root, settings, session, appVersion, now, send }: BackingUpOptions) {
    const { tasks } = this
    const fileSystem = nodeFileSystem
    const keeper = new BackupKeeper({ fileSystem, root, settings, tasks, appVersion, now })
    this.keeper = keeper
    this.schedule = new BackupSchedule({ keeper, now, cancel: () => tasks.cancel() })
    this.restoring = new Restoring({
      ...{ fileSystem, root, keeper, tasks, now },
      whileClosed: (task) => session().whileClosed(task),
      form: () => {
        const { library } = session()
        if (library === null) throw new LibraryError('closed')
        return library
      },
    })
    keeper.onChanged(() => send('backups:changed', undefined))
    tasks.onProgress((progress) => send('tasks:progressed', progress))
  }

  /** Notices what is written. What reading the folders brings to the lists is nothing new. */
  follow(library: Library): void {
    void library.reconciled.then(() =>
      library.onChanged(() => {
        this.keeper.noteChange()
        this.schedule.noteChange()
      }),
    )
  }
}
