import type { BackupKeeper } from './backup-keeper'

const lookEveryMs = 60_000

/** Nobody writes for so long: a backup then takes nothing from anyone. */
const quietMs = 60_000

/** After a failure the disk is left alone for a while. */
const retryAfterMs = 15 * 60_000

/** At quitting nobody waits longer than this for a backup; the next start makes up for it. */
const longestAtQuittingMs = 10_000

export interface BackupScheduleOptions {
  readonly keeper: Pick<BackupKeeper, 'isDue' | 'take' | 'hasNews'>
  readonly cancel: () => void
  readonly now: () => number
}

/** Takes a backup once a day: when nothing was written for a minute, or at quitting. Never at the start. */
export class BackupSchedule {
  #timer: NodeJS.Timeout | null = null
  #changedAt: number
  #failedAt: number | null = null

  constructor(private readonly options: BackupScheduleOptions) {
    this.#changedAt = options.now()
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), lookEveryMs).unref()
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  readonly noteChange = (): void => {
    this.#changedAt = this.options.now()
  }

  /** Takes a backup if one is due and this is a quiet moment; never rejects. */
  async look(): Promise<void> {
    const { keeper, now } = this.options
    const isQuiet = now() - this.#changedAt >= quietMs
    const isResting = this.#failedAt !== null && now() - this.#failedAt < retryAfterMs
    if (!isQuiet || isResting) return
    try {
      if (await keeper.isDue()) await keeper.take('daily')
      this.#failedAt = null
    } catch {
      this.#failedAt = now()
    }
  }

  /** Takes the backup of the day if something was written since the last one; never rejects. */
  async atQuitting(): Promise<void> {
    this.stop()
    const { keeper, cancel } = this.options
    if (!keeper.hasNews) return
    const patience = setTimeout(cancel, longestAtQuittingMs)
    try {
      if (await keeper.isDue()) await keeper.take('daily')
    } catch {
      // What went wrong is for the next run to say, when somebody is there to read it.
    } finally {
      clearTimeout(patience)
    }
  }
}
