import { basename } from 'node:path'
import type { PlannedEvent } from '../../domain/calendar/plan-calendar-import'
import { keyOfPerson } from '../../domain/calendar/match-event-people'
import { usualWindow } from '../../domain/calendar/usual-window'
import {
  cancelMeeting,
  followEvent,
  isUntouched,
  meetingOfEvent,
  type PeopleOfKeys,
} from '../../domain/calendar/take-in-event'
import type { Meeting } from '../../domain/meetings/meeting'
import type {
  CalendarLookedAt,
  CalendarPersonDecision,
  ImportedCalendar,
} from '../../ipc/requests/calendar-requests'
import type { FileSystem } from '../library/file-system'
import type { Library } from '../library/library'
import { LibraryError } from '../library/library-error'
import type { TaskReport } from '../long-tasks'
import type { SettingsFile } from '../settings-file'
import { forEachAtOnce, lookAtCalendar, lookedAt, type CalendarLook } from './calendar-look'
import { mostCalendarBytes } from './decode-calendar'
import { idOfEvent } from './event-id'
import { importPeople } from './import-people'
import type { ReadCalendarBytes } from './read-in-thread'
import { nothingTakenIn, undoCalendarImport, type TakenIn } from './undo-calendar-import'

export interface CalendarImportingOptions {
  readonly library: Library
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
  readonly fileSystem: Pick<FileSystem, 'readFile' | 'inspect'>
  readonly read: ReadCalendarBytes
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** What was chosen of a look. */
export interface CalendarChoice {
  /** The places of the rows that are taken in. */
  readonly rows: readonly number[]
  readonly people: readonly CalendarPersonDecision[]
}

/** Takes meetings in from calendars, and follows what calendars change of them. */
export class CalendarImporting {
  #look: CalendarLook | null = null
  #number = 0
  #last: TakenIn = nothingTakenIn()

  constructor(private readonly options: CalendarImportingOptions) {}

  /** Reads a calendar file; changes nothing. Rejects with `too-large`, or as the disk does. */
  async lookIntoFile(path: string): Promise<CalendarLookedAt> {
    return this.lookIntoBytes(await this.readFile(path), basename(path))
  }

  /** Looks into what was dropped or pasted. */
  async lookIntoBytes(bytes: Uint8Array, name: string): Promise<CalendarLookedAt> {
    this.#look = null
    this.#look = await this.compare(bytes, name)
    this.#number += 1
    return this.#looked(this.#look)
  }

  /** What was looked into last, compared with the library anew; null when nothing was. */
  async lookAgain(): Promise<CalendarLookedAt | null> {
    if (this.#look === null) return null
    const { file, name } = this.#look
    this.#look = await lookAtCalendar(this.options.library, file, name, this.#ownAddresses)
    this.#number += 1
    return this.#looked(this.#look)
  }

  /** Takes in what was chosen of the look of this number. */
  async import(look: number, choice: CalendarChoice, report: TaskReport): Promise<ImportedCalendar> {
    if (this.#look === null || look !== this.#number) {
      throw new LibraryError('changed-outside', 'Another calendar was opened meanwhile. Look at it again.')
    }
    return this.takeIn(this.#look, choice, report)
  }

  async readFile(path: string): Promise<Uint8Array> {
    const { size, kind } = await this.options.fileSystem.inspect(path)
    if (kind === 'folder') throw new LibraryError('not-a-record', 'This is a folder and not a calendar.')
    if (size > mostCalendarBytes) {
      throw new LibraryError(
        'too-large',
        'This file is larger than 32 MB, which no calendar of a person is. Nothing was read.',
      )
    }
    return this.options.fileSystem.readFile(path)
  }

  /** A calendar compared with the library, without remembering it as the one that is looked at. */
  async compare(bytes: Uint8Array, name: string): Promise<CalendarLook> {
    const { library, read, now } = this.options
    const file = await read(bytes, usualWindow(now()))
    return lookAtCalendar(library, file, name, this.#ownAddresses)
  }

  /** Takes in what was chosen, and remembers how to take it back. */
  async takeIn(
    look: CalendarLook,
    { rows, people }: CalendarChoice,
    report: TaskReport,
  ): Promise<ImportedCalendar> {
    const { library, settings } = this.options
    const chosen = [...new Set(rows)].flatMap((row) => look.planned[row] ?? [])
    const now = new Date(this.options.now()).toISOString()
    const taken = nothingTakenIn()
    this.#last = taken
    const wanted = new Set(chosen.flatMap(({ event }) => event?.people.map(keyOfPerson) ?? []))
    const settled = await importPeople(library, look.people, people, wanted, now)
    taken.people.push(...settled.added)
    for (const [id, address] of settled.addresses) taken.addresses.set(id, address)
    await this.#rememberOwn(settled.own)
    const { ownAddresses } = settings.settings
    const present = new Set(library.summaries().map(({ id }) => id))
    let done = 0
    await forEachAtOnce(
      chosen,
      async (planned) => {
        await this.#takeInOne(planned, settled.people, now, taken, present)
        done += 1
        report.tell('writing', done, chosen.length)
      },
      () => report.signal.aborted,
    )
    this.#look =
      this.#look === look ? await lookAtCalendar(library, look.file, look.name, ownAddresses) : this.#look
    return {
      ...{ added: taken.added.length, changed: taken.changed.size - taken.marked, marked: taken.marked },
      ...{ removed: taken.removed.length, people: taken.people.length, isCancelled: report.signal.aborted },
    }
  }

  /** Takes the last import back; what a person wrote since stays. */
  async undo(): Promise<void> {
    const taken = this.#last
    this.#last = nothingTakenIn()
    await undoCalendarImport(this.options.library, taken, new Date(this.options.now()).toISOString())
  }

  async #takeInOne(
    planned: PlannedEvent,
    people: PeopleOfKeys,
    now: string,
    taken: TakenIn,
    present: Set<string>,
  ): Promise<void> {
    const { library } = this.options
    switch (planned.kind) {
      case 'new': {
        const id = idOfEvent(planned.event)
        if (present.has(id)) return
        present.add(id)
        const made = await library.meetings.create(meetingOfEvent(planned.event, id, people, now))
        taken.added.push(made.id)
        return
      }
      case 'changed':
        await this.#change(planned.meetingId, taken, now, (meeting) =>
          followEvent(meeting, planned.event, people),
        )
        return
      case 'cancelled':
        await this.#change(planned.meetingId, taken, now, (meeting) =>
          cancelMeeting(meeting, planned.event, now),
        )
        taken.marked += 1
        if (planned.isUntouched) await this.#removeUntouched(planned.meetingId, taken)
        return
      case 'unchanged':
      case 'outdated':
      case 'nothing':
    }
  }

  async #change(
    id: string,
    taken: TakenIn,
    now: string,
    change: (meeting: Meeting) => Meeting,
  ): Promise<void> {
    const pair: { before: Meeting | null } = { before: null }
    const after = await this.options.library.meetings.change(id, (meeting) => {
      pair.before = meeting
      return { ...change(meeting), updatedAt: now }
    })
    if (pair.before !== null) taken.changed.set(id, { before: pair.before, after })
  }

  /** Marked first: in the trash it can be told from what the person threw away. */
  async #removeUntouched(id: string, taken: TakenIn): Promise<void> {
    const { meetings } = this.options.library
    const meeting = await meetings.read(id)
    if (meeting === null || !isUntouched(meeting)) return
    await meetings.remove(id)
    taken.removed.push(id)
    taken.marked -= 1
    taken.removedChanges.set(id, taken.changed.get(id) ?? { before: meeting, after: meeting })
    taken.changed.delete(id)
  }

  async #rememberOwn(own: readonly string[]): Promise<void> {
    const known = this.#ownAddresses
    const added = own.filter((address) => !known.includes(address))
    if (added.length > 0)
      await this.options.settings.change({ ownAddresses: [...known, ...added].slice(-mostOwnAddresses) })
  }

  get #ownAddresses(): readonly string[] {
    return this.options.settings.settings.ownAddresses
  }

  #looked(look: CalendarLook): CalendarLookedAt {
    return lookedAt(look, this.#number, this.#ownAddresses)
  }
}

const mostOwnAddresses = 50
