import type { BrowserWindow } from 'electron'
import type { EventName, EventPayload } from '../../ipc/contract'
import { ClosingGuard } from './closing-guard'

export type Send = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** The one window, while it is there: opens it, brings it to the front, and holds it until its page has saved. */
export class WindowKeeper {
  readonly closing: ClosingGuard
  readonly #open: () => BrowserWindow
  #window: BrowserWindow | null = null

  constructor(open: () => BrowserWindow, onKept: () => void) {
    this.#open = open
    this.closing = new ClosingGuard(() => this.send('window:closing', undefined), onKept)
  }

  get window(): BrowserWindow {
    if (this.#window === null) throw new Error('The window is closed.')
    return this.#window
  }

  readonly show = (): void => {
    if (this.#window !== null) {
      if (this.#window.isMinimized()) this.#window.restore()
      this.#window.focus()
      return
    }
    const window = this.#open()
    this.#window = window
    this.closing.guard(window)
    window.on('closed', () => {
      this.#window = null
    })
    // What was written is on the disk within a quarter of a second, so that a fresh page loses nothing of it.
    window.webContents.on('render-process-gone', () => window.webContents.reload())
  }

  /** Shows everything anew, from what main says now; what is unsaved on the page is gone. */
  reload(): void {
    this.#window?.webContents.reload()
  }

  readonly send: Send = (event, payload) => {
    this.#window?.webContents.send(event, payload)
  }
}
