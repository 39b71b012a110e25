import type { UpdateState, Updates } from '../../ipc/requests/updates-requests'
import type { SettingsFile } from '../settings-file'
import { UnusableUpdateError, type Updater } from './updater'

const minuteMs = 60_000
const firstAfterMs = minuteMs
const againAfterMs = 24 * 60 * minuteMs

export interface UpdatingOptions {
  /** Null where nothing is offered. */
  readonly address: string | null
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
  /** Loaded when it is needed first, so that a copy that never asks never holds it. */
  readonly loadUpdater: (address: string) => Promise<Updater>
  readonly onChanged: () => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** Looks for newer versions of Attune, once a person wants it: a minute after the start, then once a day. */
export class Updating {
  readonly #options: UpdatingOptions
  readonly #startedMs: number
  #askedMs: number | null = null
  #state: UpdateState
  #updater: Promise<Updater> | null = null
  /** Ends what is under way when it is turned off. */
  #wanted = new AbortController()
  #timer: NodeJS.Timeout | null = null

  constructor(options: UpdatingOptions) {
    this.#options = options
    this.#startedMs = options.now()
    this.#state = { kind: options.settings.settings.updates ? 'waiting' : 'off' }
  }

  get updates(): Updates {
    const { address } = this.#options
    return address === null ? null : { address, state: this.#state }
  }

  start(): void {
    if (this.#options.address === null || this.#timer !== null) return
    this.#timer = setInterval(() => void this.askWhenDue(), minuteMs)
    this.#timer.unref()
  }

  async turn(isOn: boolean): Promise<void> {
    if (this.#options.address === null || isOn === this.#options.settings.settings.updates) return
    await this.#options.settings.change({ updates: isOn })
    this.#wanted.abort()
    this.#wanted = new AbortController()
    if (!isOn) (await this.#updater)?.drop()
    this.#show(isOn ? { kind: 'waiting' } : { kind: 'off' })
  }

  async askWhenDue(): Promise<void> {
    const { now } = this.#options
    const dueMs = this.#askedMs === null ? this.#startedMs + firstAfterMs : this.#askedMs + againAfterMs
    if (now() >= dueMs) await this.ask()
  }

  /** Does nothing while it is turned off, or while a version is being fetched or is ready. */
  async ask(): Promise<void> {
    const { address, now } = this.#options
    if (address === null || !canAsk(this.#state)) return
    const wanted = this.#wanted.signal
    this.#askedMs = now()
    this.#show({ kind: 'asking' })
    const outcome = await this.#findAndFetch(address, wanted).catch(failureOf)
    if (!wanted.aborted) this.#show(outcome)
  }

  async #findAndFetch(address: string, wanted: AbortSignal): Promise<UpdateState> {
    this.#updater ??= this.#options.loadUpdater(address)
    const updater = await this.#updater
    // It is looked at anew each time: what was awaited took a while.
    const isUnwanted = () => wanted.aborted
    const version = await updater.find()
    if (version === null) return { kind: 'newest', askedAt: new Date(this.#options.now()).toISOString() }
    if (isUnwanted()) return { kind: 'off' }
    const fetching = (percent: number) => {
      if (!isUnwanted()) this.#show({ kind: 'fetching', version, percent: Math.floor(percent) })
    }
    fetching(0)
    await updater.fetch(fetching, wanted)
    if (isUnwanted()) updater.drop()
    return { kind: 'ready', version }
  }

  #show(state: UpdateState): void {
    this.#state = state
    this.#options.onChanged()
  }
}

function canAsk({ kind }: UpdateState): boolean {
  switch (kind) {
    case 'waiting':
    case 'newest':
    case 'failed':
      return true
    case 'off':
    case 'asking':
    case 'fetching':
    case 'ready':
      return false
  }
}

function failureOf(error: unknown): UpdateState {
  return { kind: 'failed', why: error instanceof UnusableUpdateError ? 'not-usable' : 'not-reached' }
}
