/** How long a page may take to save and hand over; the lock must not wait for one that hangs. */
const answerTimeoutMs = 4_000

/** Asks the page, before the library is locked, to save, and to hand over what could not be saved. */
export class LockingPage {
  readonly #ask: () => boolean
  #answer: ((unsavedJson: string | null) => void) | null = null

  /** `ask` sends `window:locking`; it answers whether there is a page to ask. */
  constructor(ask: () => boolean) {
    this.#ask = ask
  }

  /** What could not be saved, as the page wrote it; null when everything is on the disk, or nobody answers. */
  letGo(): Promise<string | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.answer(null), answerTimeoutMs)
      this.#answer = (unsavedJson) => {
        clearTimeout(timer)
        this.#answer = null
        resolve(unsavedJson)
      }
      if (!this.#ask()) this.answer(null)
    })
  }

  readonly answer = (unsavedJson: string | null): void => this.#answer?.(unsavedJson)
}
