import { basename, dirname, join } from 'node:path'
import { isProposed, type PlannedEvent } from '../../domain/calendar/plan-calendar-import'
import type { WatchedCalendarState } from '../../ipc/requests/calendar-requests'
import type { Send } from '../desktop/window-keeper'
import type { FileSystem } from '../library/file-system'
import { LibraryError, libraryErrorFrom } from '../library/library-error'
import { isMissing } from '../library/system-code'
import { FolderFollower, usualPace, type FollowingPace } from '../library/watching/folder-follower'
import type { WatchFolder } from '../library/watching/watch-folder'
import type { LongTasks } from '../long-tasks'
import type { SettingsFile } from '../settings-file'
import type { CalendarImporting } from './calendar-importing'

/** Calendars in one folder; more of them is no folder of calendars. */
const mostFiles = 50

/** A program that writes a large calendar needs a while. */
const halfWrittenWaitMs = 1_500

/** After so many waits a file without an end is as it is. */
const mostWaits = 10

export interface WatchedCalendarOptions {
  readonly importing: CalendarImporting
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
  readonly tasks: LongTasks
  readonly watch: WatchFolder
  readonly send: Send
  readonly fileSystem: Pick<FileSystem, 'readFile' | 'inspect' | 'listFolder'>
  readonly pace?: FollowingPace
}

/**
 * Follows a calendar file, or a folder of them, that another program writes: meetings that came from it before are
 * brought up to date by themselves; new ones are offered, or taken in if the person chose so.
 */
export class WatchedCalendar {
  #follower: FolderFollower | null = null
  #seen = new Map<string, string>()
  #waits = new Map<string, number>()
  #offered = new Map<string, number>()
  #refusals = new Map<string, string>()
  #retry: NodeJS.Timeout | null = null

  constructor(private readonly options: WatchedCalendarOptions) {}

  /** Begins to follow what the settings name; nothing where they name nothing. */
  start(): void {
    const { watchedCalendar } = this.options.settings.settings
    if (watchedCalendar === null) return
    const { path, isFolder } = watchedCalendar
    const follow = { lookAt: () => this.lookAtAll(), sweep: () => this.lookAtAll() }
    this.#follower = new FolderFollower(
      isFolder ? path : dirname(path),
      follow,
      this.options.watch,
      this.options.pace ?? usualPace,
    )
    this.#follower.start()
    this.#follower.sweepSoon()
  }

  async stop(): Promise<void> {
    if (this.#retry !== null) clearTimeout(this.#retry)
    await this.#follower?.stop()
    this.#follower = null
  }

  /** Follows something else from now on; null for nothing. */
  async choose(watchedCalendar: WatchedCalendarState['watched']): Promise<void> {
    await this.stop()
    for (const map of [this.#seen, this.#waits, this.#offered, this.#refusals]) map.clear()
    await this.options.settings.change({ watchedCalendar })
    this.start()
  }

  /** Whether new meetings are taken in without being offered. */
  async chooseTakesNew(takesNew: boolean): Promise<void> {
    const { watchedCalendar } = this.options.settings.settings
    if (watchedCalendar === null) return
    await this.options.settings.change({ watchedCalendar: { ...watchedCalendar, takesNew } })
    this.#seen.clear()
    this.#follower?.sweepSoon()
  }

  /** Takes an address for one of somebody else again. */
  async forgetAddress(address: string): Promise<void> {
    const { settings } = this.options
    const ownAddresses = settings.settings.ownAddresses.filter((own) => own !== address)
    await settings.change({ ownAddresses })
  }

  get state(): WatchedCalendarState {
    const { watchedCalendar, ownAddresses } = this.options.settings.settings
    return {
      ownAddresses,
      watched: watchedCalendar,
      offered: [...this.#offered.values()].reduce((sum, count) => sum + count, 0),
      refusal: [...this.#refusals.values()][0] ?? null,
    }
  }

  /** The first file with meetings that are offered; null where none is. */
  get offeredFile(): string | null {
    return [...this.#offered].find(([, count]) => count > 0)?.[0] ?? null
  }

  /** Looks at every file again that changed since; never rejects. */
  async lookAtAll(): Promise<void> {
    const before = JSON.stringify(this.state)
    for (const path of await this.#paths()) await this.#lookAt(path)
    if (JSON.stringify(this.state) !== before) this.options.send('calendar:followed', { done: null })
  }

  async #paths(): Promise<readonly string[]> {
    const { watchedCalendar } = this.options.settings.settings
    if (watchedCalendar === null) return []
    const { path, isFolder } = watchedCalendar
    if (!isFolder) return [path]
    try {
      const names = await this.options.fileSystem.listFolder(path)
      this.#refusals.delete(path)
      return names
        .filter((name) => /\.ics$/i.test(name) && !name.startsWith('.'))
        .toSorted()
        .slice(0, mostFiles)
        .map((name) => join(path, name))
    } catch (error) {
      this.#refuse(path, error)
      return []
    }
  }

  async #lookAt(path: string): Promise<void> {
    const { fileSystem, importing } = this.options
    try {
      const { size, mtimeMs } = await fileSystem.inspect(path)
      const stamp = `${size} ${mtimeMs}`
      if (this.#seen.get(path) === stamp) return
      const bytes = await importing.readFile(path)
      if (!isEnded(bytes) && this.#waitsFor(path)) return
      this.#waits.delete(path)
      await this.#takeIn(path, bytes)
      this.#seen.set(path, stamp)
      this.#refusals.delete(path)
    } catch (error) {
      // Somebody else’s work has its turn first.
      if (error instanceof LibraryError && error.code === 'in-use') this.#lookLater()
      else this.#refuse(path, error)
    }
  }

  async #takeIn(path: string, bytes: Uint8Array): Promise<void> {
    const { importing, tasks, settings, send } = this.options
    const look = await importing.compare(bytes, basename(path))
    const takesNew = settings.settings.watchedCalendar?.takesNew === true
    const isTaken = (planned: PlannedEvent) => isProposed(planned) && (takesNew || planned.kind !== 'new')
    const rows = look.planned.flatMap((planned, row) => (isTaken(planned) ? [row] : []))
    const offered = look.planned.filter((planned) => planned.kind === 'new' && isProposed(planned)).length
    this.#offered.set(path, takesNew ? 0 : offered)
    if (rows.length === 0) return
    const done = await tasks.run('import', (report) => importing.takeIn(look, { rows, people: [] }, report))
    send('calendar:followed', { done })
  }

  /** Whether to wait for the end of a file that another program seems to be writing. */
  #waitsFor(path: string): boolean {
    const waits = (this.#waits.get(path) ?? 0) + 1
    this.#waits.set(path, waits)
    if (waits > mostWaits) return false
    this.#lookLater()
    return true
  }

  #lookLater(): void {
    if (this.#retry !== null) clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.#follower?.sweepSoon(), halfWrittenWaitMs).unref()
  }

  #refuse(path: string, error: unknown): void {
    const name = basename(path)
    const why = libraryErrorFrom(error).message
    const reason = isMissing(error) ? `The calendar “${name}” is not there any more.` : `“${name}”: ${why}`
    this.#seen.delete(path)
    this.#refusals.set(path, reason)
  }
}

/** Whether the last thing in a calendar is its end. */
function isEnded(bytes: Uint8Array): boolean {
  const end = new TextDecoder().decode(bytes.subarray(-200)).trimEnd()
  return /END:VCALENDAR$/i.test(end)
}
