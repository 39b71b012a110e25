import { DraftReader, type CoachReading } from '../../domain/coach/draft-reader'
import type { CoachChoices } from '../../domain/coach/coach-choices'
import type { DraftContext } from '../../domain/coach/draft-context'

/** A reading that took longer makes the next one wait for a pause in the writing. */
const unnoticedMs = 6

const shortestPauseMs = 300
const longestPauseMs = 2_000

/** Reads a text over and over while it is written. */
export interface ReadsText {
  /** How long to wait before reading again: not at all, unless reading is slow enough to be felt. */
  readonly pauseMs: number
  readonly read: (text: string, context: DraftContext, choices: CoachChoices) => CoachReading
}

/** A text in its box, read again when it, its surroundings or the choices have changed. */
export class DraftText implements ReadsText {
  #reader: { readonly reader: DraftReader; readonly key: string; readonly choices: CoachChoices } | null =
    null
  #last: { readonly text: string; readonly reading: CoachReading } | null = null
  #lastMs = 0

  get pauseMs(): number {
    if (this.#lastMs <= unnoticedMs) return 0
    return Math.min(longestPauseMs, Math.max(shortestPauseMs, this.#lastMs * 10))
  }

  read(text: string, context: DraftContext, choices: CoachChoices): CoachReading {
    const key = JSON.stringify(context)
    if (this.#reader?.key !== key || this.#reader.choices !== choices) {
      this.#reader = { reader: new DraftReader(context, choices), key, choices }
      this.#last = null
    }
    if (this.#last?.text === text) return this.#last.reading
    const began = performance.now()
    const reading = this.#reader.reader.read(text)
    this.#lastMs = performance.now() - began
    this.#last = { text, reading }
    return reading
  }
}
