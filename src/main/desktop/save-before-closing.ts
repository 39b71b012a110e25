import type { BrowserWindow } from 'electron'

/** How long a page may take to write what is unsaved before its window goes all the same. */
const answerTimeoutMs = 10_000

/**
 * Holds a closing window until its page has saved. A page that could not save keeps its window, and tells the person
 * why; a page that crashed or hangs has nothing left to say.
 */
export class ClosingGuard {
  readonly #ask: () => void
  readonly #onClosed: () => void
  #answer: ((isSaved: boolean) => void) | null = null

  constructor(ask: () => void, onClosed: () => void) {
    this.#ask = ask
    this.#onClosed = onClosed
  }

  /** Main's side of the request `window:answer-closing`. */
  answer(isSaved: boolean): void {
    this.#answer?.(isSaved)
  }

  guard(window: BrowserWindow): void {
    window.on('close', (event) => {
      if (window.webContents.isCrashed()) return
      event.preventDefault()
      if (this.#answer !== null) return
      void this.#saved().then((isSaved) => {
        if (!isSaved) return
        window.destroy()
        this.#onClosed()
      })
    })
  }

  async #saved(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const answered = new Promise<boolean>((resolve) => {
      this.#answer = resolve
      timer = setTimeout(() => resolve(true), answerTimeoutMs)
    })
    this.#ask()
    const isSaved = await answered
    clearTimeout(timer)
    this.#answer = null
    return isSaved
  }
}
