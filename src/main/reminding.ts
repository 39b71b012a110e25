import { dailyReminder, isReminderDue } from '../domain/commitments/daily-reminder'
import { noticesDue, type Notice } from '../domain/notices/notices-due'
import { noticeWords, type NoticeWords } from '../domain/notices/notice-words'
import { isQuiet } from '../domain/notices/quiet-hours'
import { rememberTold } from '../domain/notices/told-notices'
import { deletedPersonName } from '../domain/people/person'
import { dayOf } from '../domain/records/day-count'
import type { Place } from '../ipc/place'
import { dateFormat } from '../texts/formats'
import type { Library } from './library/library'
import type { SettingsFile } from './settings-file'

/** Often enough that five minutes before is not four. */
const lookEveryMs = 20_000

export interface RemindingOptions {
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
  /** The library that is open now; null while none is, as behind its lock. */
  readonly library: () => Pick<Library, 'summaries' | 'summariesOf' | 'dataKey'> | null
  readonly now: () => number
  /** Shows it on the desktop; a click on it opens the place. */
  readonly notify: (words: NoticeWords, place: Place) => void
}

/**
 * Tells of meetings about to begin, of reflections that wait and of promises that are due, on this machine alone: each
 * once, and nothing in quiet hours. What is told is remembered before it is, also over restarts.
 */
export class Reminding {
  #timer: NodeJS.Timeout | null = null
  #isLooking = false

  constructor(private readonly options: RemindingOptions) {}

  start(): void {
    this.#timer = setInterval(() => void this.look(), lookEveryMs).unref()
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  /** Tells what it is time to tell; never rejects. */
  async look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    try {
      await this.#tellOfMeetings()
      await this.#remindOfPromises()
    } catch {
      // Remembered first: being told at each look would be worse than not at all. Settings that cannot be written now are
      // tried again with the next one.
    } finally {
      this.#isLooking = false
    }
  }

  async #tellOfMeetings(): Promise<void> {
    const { settings, library: open, now, notify } = this.options
    const { notices: choices, toldNotices } = settings.settings
    const library = open()
    if (library === null) return
    const at = now()
    const notices = noticesDue({ meetings: library.summaries(), told: toldNotices, choices }, at)
    if (notices.length === 0) return
    const keys = notices.flatMap((notice) => notice.keys)
    await settings.change({ toldNotices: rememberTold(toldNotices, keys, at) })
    const wording = {
      isDiscreet: this.#isDiscreet(library),
      now: at,
      timeOf: (instant: string) => dateFormat(timeOfDay).format(new Date(instant)),
      nameOf: namesIn(library),
    }
    for (const notice of notices) notify(noticeWords(notice, wording), placeOf(notice))
  }

  async #remindOfPromises(): Promise<void> {
    const { settings, library: open, now, notify } = this.options
    const { reminders, remindedOn, notices } = settings.settings
    const library = open()
    if (!reminders || library === null || !isReminderDue(remindedOn, now())) return
    if (notices.quietHours !== null && isQuiet(notices.quietHours, now())) return
    const showsWords = !this.#isDiscreet(library)
    const reminder = dailyReminder(library.summariesOf('commitments'), namesIn(library), now(), showsWords)
    if (reminder === null) return
    await settings.change({ remindedOn: dayOf(now()) })
    notify(reminder, { kind: 'screen', screen: 'commitments' })
  }

  #isDiscreet({ dataKey }: Pick<Library, 'dataKey'>): boolean {
    return dataKey !== null || this.options.settings.settings.notices.isDiscreet
  }
}

const timeOfDay: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }

/** Names of people, for showing them. */
export function namesIn(library: Pick<Library, 'summariesOf'>): (personId: string) => string {
  const names = new Map(library.summariesOf('people').map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? deletedPersonName
}

/** Where what is told can be dealt with. */
function placeOf(notice: Notice): Place {
  switch (notice.kind) {
    case 'brief':
      return { kind: 'meeting', id: notice.meeting.id, tab: 'brief' }
    case 'reflections': {
      const [only, ...others] = notice.meetings
      return only !== undefined && others.length === 0
        ? { kind: 'meeting', id: only.id, tab: 'reflect' }
        : { kind: 'screen', screen: 'today' }
    }
  }
}
