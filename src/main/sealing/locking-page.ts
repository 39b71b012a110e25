import { z } from 'zod'

/** How long the pages may take to save and hand over; the lock must not wait for one that hangs. */
const answerTimeoutMs = 4_000

/** Asks the pages, before the library is locked, to save, and to hand over what could not be saved. */
export class LockingPage {
  readonly #ask: () => number
  #answer: ((unsavedJson: string | null) => void) | null = null

  /** `ask` sends `window:locking`; it answers how many pages were asked. */
  constructor(ask: () => number) {
    this.#ask = ask
  }

  /** What could not be saved, as the pages wrote it; null when everything is on the disk, or nobody answers. */
  letGo(): Promise<string | null> {
    return new Promise((resolve) => {
      const handedOver: string[] = []
      let awaited = Infinity
      const end = () => {
        clearTimeout(timer)
        this.#answer = null
        resolve(inOne(handedOver))
      }
      const timer = setTimeout(end, answerTimeoutMs)
      this.#answer = (unsavedJson) => {
        if (unsavedJson !== null) handedOver.push(unsavedJson)
        awaited -= 1
        if (awaited <= 0) end()
      }
      awaited = this.#ask()
      if (awaited === 0) end()
    })
  }

  readonly answer = (unsavedJson: string | null): void => this.#answer?.(unsavedJson)
}

/** What several pages handed over, as one page would have; each is a list. */
function inOne(handedOver: readonly string[]): string | null {
  if (handedOver.length <= 1) return handedOver[0] ?? null
  return JSON.stringify(handedOver.flatMap((json) => z.array(z.unknown()).parse(JSON.parse(json))))
}
