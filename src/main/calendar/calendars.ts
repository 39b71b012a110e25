import type { CalendarLookedAt } from '../../ipc/requests/calendar-requests'
import type { Send } from '../desktop/window-keeper'
import { nodeFileSystem } from '../library/file-system'
import type { Library } from '../library/library'
import { LibraryError, libraryErrorFrom } from '../library/library-error'
import type { WatchFolder } from '../library/watching/watch-folder'
import type { LongTasks } from '../long-tasks'
import type { SettingsFile } from '../settings-file'
import { CalendarImporting } from './calendar-importing'
import type { ReadCalendarBytes } from './read-in-thread'
import { WatchedCalendar } from './watched-calendar'

export interface CalendarsOptions {
  readonly settings: SettingsFile
  readonly tasks: LongTasks
  readonly read: ReadCalendarBytes
  readonly watch: WatchFolder
  readonly send: Send
  readonly now: () => number
}

/** Everything about calendars that outlives one opening of the library. */
export class Calendars {
  #importing: CalendarImporting | null = null
  #watched: WatchedCalendar | null = null
  /** A file that was opened while no library was, as behind its lock. */
  #waiting: string | null = null
  /** Why the file that was opened last could not be looked into. */
  #refusal: LibraryError | null = null

  constructor(private readonly options: CalendarsOptions) {}

  /** Rejects while no library is open. */
  get importing(): CalendarImporting {
    if (this.#importing === null) throw new LibraryError('closed')
    return this.#importing
  }

  get watched(): WatchedCalendar {
    if (this.#watched === null) throw new LibraryError('closed')
    return this.#watched
  }

  follow(library: Library): void {
    const { settings, tasks, read, watch, send, now } = this.options
    const importing = new CalendarImporting({ library, settings, read, now, fileSystem: nodeFileSystem })
    this.#importing = importing
    this.#watched = new WatchedCalendar({
      importing,
      settings,
      tasks,
      watch,
      send,
      fileSystem: nodeFileSystem,
    })
    const watched = this.#watched
    void library.reconciled.then(() => {
      if (this.#watched === watched) watched.start()
    })
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting !== null) void this.openFile(waiting)
  }

  async stop(): Promise<void> {
    const watched = this.#watched
    this.#watched = null
    this.#importing = null
    await watched?.stop()
  }

  /** Looks into a file that was opened from outside; never rejects. What is wrong with it is told where it is shown. */
  async openFile(path: string): Promise<void> {
    if (this.#importing === null) {
      this.#waiting = path
      return
    }
    this.#refusal = null
    try {
      await this.#importing.lookIntoFile(path)
    } catch (error) {
      this.#refusal = libraryErrorFrom(error)
    }
    this.options.send('calendar:looked-into', undefined)
  }

  /** Looks into what was dropped or pasted, and tells the page that it is there. */
  async lookInto(bytes: Uint8Array, name: string): Promise<CalendarLookedAt> {
    this.#refusal = null
    const looked = await this.importing.lookIntoBytes(bytes, name)
    this.options.send('calendar:looked-into', undefined)
    return looked
  }

  /** What is looked at now; rejects once with what was wrong with the file that was opened last. */
  async readImport(): Promise<CalendarLookedAt | null> {
    const refusal = this.#refusal
    this.#refusal = null
    if (refusal !== null) throw refusal
    return this.importing.lookAgain()
  }
}
