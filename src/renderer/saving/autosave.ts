import type { FailureCode, Reply } from '../../ipc/reply'
import { t } from '../../texts/t'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly message: string }

/**
 * How long the first unsaved key waits at most before its save begins. It is a longest wait, not a pause: each further
 * key does not restart it, so that a person who types on and on is saved all the same.
 */
export const autosaveDelayMs = 120

const retryDelaysMs = [1_000, 2_000, 5_000, 10_000] as const

/** Saves what changed, soon and one save at a time; tells its state, and tries again by itself when a save fails. */
export class Autosave {
  readonly #save: () => Promise<Reply<unknown>>
  readonly #onState: (state: SaveState) => void
  #timer: ReturnType<typeof setTimeout> | null = null
  #running: Promise<void> | null = null
  #hasUnsaved = false
  #failures = 0
  #isStopped = false

  /** `save` writes everything that is unsaved when it is called, and keeps it for the next call when it fails. */
  constructor(save: () => Promise<Reply<unknown>>, onState: (state: SaveState) => void) {
    this.#save = save
    this.#onState = onState
  }

  get hasUnsaved(): boolean {
    return this.#hasUnsaved || this.#running !== null
  }

  /** Call at every change. */
  schedule(): void {
    if (this.#isStopped) return
    const isFirst = !this.hasUnsaved
    this.#hasUnsaved = true
    if (isFirst) this.#onState({ kind: 'waiting' })
    if (this.#failures === 0) this.#startTimer(autosaveDelayMs)
  }

  /**
   * Saves at once, and whatever comes in meanwhile; resolves to whether everything is on disk. A save that was under
   * way and fails is tried once more.
   */
  async flush(): Promise<boolean> {
    if (this.#running !== null) await this.#running
    while (this.hasUnsaved) {
      await (this.#running ?? this.#run())
      if (this.#failures > 0) return false
    }
    return true
  }

  /** Gives up what is unsaved, and takes nothing more. */
  stop(): void {
    this.#isStopped = true
    this.#hasUnsaved = false
    this.#stopTimer()
  }

  #startTimer(delayMs: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      if (this.#running === null && this.#hasUnsaved) void this.#run()
    }, delayMs)
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #run(): Promise<void> {
    this.#stopTimer()
    this.#hasUnsaved = false
    this.#running = this.#reply().then((reply) => this.#take(reply))
    this.#onState({ kind: 'saving' })
    return this.#running
  }

  async #reply(): Promise<Reply<unknown>> {
    try {
      return await this.#save()
    } catch {
      return { ok: false, error: { code: 'internal', message: t('Something unexpected happened.') } }
    }
  }

  #take(reply: Reply<unknown>): void {
    this.#running = null
    if (this.#isStopped) return
    if (reply.ok) {
      this.#failures = 0
      this.#onState(this.#stateAfterSave())
    } else {
      this.#failures += 1
      this.#hasUnsaved = true
      // A key that came in meanwhile would try again too soon.
      this.#stopTimer()
      this.#onState({ kind: 'failed', ...reply.error })
    }
    if (this.#hasUnsaved) this.#startTimer(this.#nextDelayMs())
  }

  /** Keys may have come in while the save was under way. */
  #stateAfterSave(): SaveState {
    return this.#hasUnsaved ? { kind: 'waiting' } : { kind: 'saved' }
  }

  #nextDelayMs(): number {
    if (this.#failures === 0) return autosaveDelayMs
    return retryDelaysMs[Math.min(this.#failures, retryDelaysMs.length) - 1] ?? 10_000
  }
}
