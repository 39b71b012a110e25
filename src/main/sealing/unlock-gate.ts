import { afterFailure, noTries, pauseLeftMs } from '../library/sealing/unlock-pauses'
import { Turns } from '../library/turns'
import type { UnlockTriesFile } from './unlock-tries-file'

export type Attempt<V> =
  | { readonly kind: 'opened'; readonly value: V }
  | { readonly kind: 'wrong'; readonly pauseMs: number }
  /** Not even tried: the pause after a wrong one is not over. */
  | { readonly kind: 'too-soon'; readonly pauseMs: number }

/** Lets one try at a time through, and after a wrong one none for a while. */
export class UnlockGate {
  readonly #turns = new Turns()

  constructor(
    private readonly tries: UnlockTriesFile,
    private readonly now: () => number,
  ) {}

  /** How long the next try has to wait, in milliseconds. */
  pauseMs(keyCheck: string): number {
    return pauseLeftMs(this.tries.of(keyCheck), this.now())
  }

  /** `open` answers null for a wrong passphrase or key. */
  attempt<V>(keyCheck: string, open: () => Promise<V | null> | V | null): Promise<Attempt<V>> {
    return this.#turns.take(async () => {
      const pauseMs = this.pauseMs(keyCheck)
      if (pauseMs > 0) return { kind: 'too-soon', pauseMs }
      const value = await open()
      if (value !== null) {
        await this.tries.keep(keyCheck, noTries)
        return { kind: 'opened', value }
      }
      await this.tries.keep(keyCheck, afterFailure(this.tries.of(keyCheck), this.now()))
      return { kind: 'wrong', pauseMs: this.pauseMs(keyCheck) }
    })
  }
}
