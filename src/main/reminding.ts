import { dailyReminder, isReminderDue, type DailyReminder } from '../domain/commitments/daily-reminder'
import { deletedPersonName } from '../domain/people/person'
import { dayOf } from '../domain/records/day-count'
import type { Library } from './library/library'
import type { SettingsFile } from './settings-file'

const lookEveryMs = 60_000

export interface RemindingOptions {
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
  /** The library that is open now; null while none is, as behind its lock. */
  readonly library: () => Pick<Library, 'summariesOf' | 'dataKey'> | null
  readonly now: () => number
  /** Shows it on the desktop; what a click on it opens is settled there. */
  readonly notify: (reminder: DailyReminder) => void
}

/** Reminds of promises once a day, on this machine alone, unless it was switched off. */
export class Reminding {
  #timer: NodeJS.Timeout | null = null

  constructor(private readonly options: RemindingOptions) {}

  start(): void {
    this.#timer = setInterval(() => void this.look(), lookEveryMs).unref()
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  /** Reminds if it is time to and there is something to remind of; never rejects. */
  async look(): Promise<void> {
    const { settings, library: open, now, notify } = this.options
    const { reminders, remindedOn } = settings.settings
    const library = open()
    if (!reminders || library === null || !isReminderDue(remindedOn, now())) return
    const names = new Map(library.summariesOf('people').map(({ id, name }) => [id, name]))
    const nameOf = (id: string) => names.get(id) ?? deletedPersonName
    const isPlain = library.dataKey === null
    const reminder = dailyReminder(library.summariesOf('commitments'), nameOf, now(), isPlain)
    if (reminder === null) return
    try {
      // Remembered first: being reminded at each minute would be worse than not at all.
      await settings.change({ remindedOn: dayOf(now()) })
      notify(reminder)
    } catch {
      // Settings that cannot be written now are tried again in a minute.
    }
  }
}
