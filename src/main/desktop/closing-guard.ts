import type { BrowserWindow } from 'electron'

/** How long a page may take to write what is unsaved; one that hangs for longer has nothing left to say. */
const answerTimeoutMs = 10_000

type GuardedWindow = Pick<BrowserWindow, 'on' | 'destroy'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'isCrashed' | 'isLoadingMainFrame'>
}

/**
 * Holds a closing window until its page has saved. A page that could not save keeps its window, and tells the person
 * why and what can be done.
 */
export class ClosingGuard {
  readonly #ask: () => void
  readonly #onKept: () => void
  #window: GuardedWindow | null = null
  #timer: NodeJS.Timeout | null = null

  /** `ask` sends `window:closing` to the page; `onKept` hears that the window stays. */
  constructor(ask: () => void, onKept: () => void) {
    this.#ask = ask
    this.#onKept = onKept
  }

  guard(window: GuardedWindow): void {
    this.#window = window
    window.on('close', (event) => {
      // A page that crashed cannot answer, and one that is not there yet has nothing unsaved.
      if (window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return
      event.preventDefault()
      if (this.#timer !== null) return
      this.#timer = setTimeout(() => this.answer(true), answerTimeoutMs)
      this.#ask()
    })
    // It may go without an answer, and must not take the window after it along.
    window.on('closed', () => {
      this.#stopWaiting()
      if (this.#window === window) this.#window = null
    })
  }

  /** The page's answer: everything is saved (or the person gives it up), or the window has to stay. */
  readonly answer = (isSaved: boolean): void => {
    this.#stopWaiting()
    if (isSaved) this.#window?.destroy()
    else this.#onKept()
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
