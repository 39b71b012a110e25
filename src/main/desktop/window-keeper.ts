import type { BrowserWindow } from 'electron'
import type { EventName, EventPayload } from '../../ipc/contract'
import type { CommandId } from '../../ipc/commands'
import type { Place } from '../../ipc/place'
import { ClosingGuard } from './closing-guard'
import type { WindowPage } from './main-window'
import { WaitingWish } from './waiting-wish'

export type Send = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** The one window, while it is there: opens it, brings it to the front, and holds it until its page has saved. */
export class WindowKeeper {
  readonly closing: ClosingGuard
  readonly #open: (page: WindowPage) => BrowserWindow
  readonly #addressOf: (page: WindowPage) => string
  readonly #wish = new WaitingWish()
  #page: WindowPage = 'library'
  #window: BrowserWindow | null = null

  constructor(
    open: (page: WindowPage) => BrowserWindow,
    addressOf: (page: WindowPage) => string,
    onKept: () => void,
  ) {
    this.#open = open
    this.#addressOf = addressOf
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
    const window = this.#open(this.#page)
    this.#window = window
    this.closing.guard(window)
    window.on('closed', () => {
      this.#window = null
      this.#wish.pageLeaves()
    })
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.#wish.pageLeaves()
    })
    // What was written is on the disk within a quarter of a second, so that a fresh page loses nothing of it.
    window.webContents.on('render-process-gone', () => window.webContents.reload())
  }

  /**
   * Shows a page, or shows it anew from what main says now; what is unsaved on the page before is gone, and so is the
   * way back to it. The lock page has another origin, which ends the process of the page before.
   */
  showPage(page: WindowPage): void {
    const isSame = page === this.#page
    this.#page = page
    this.#wish.pageLeaves()
    const contents = this.#window?.webContents
    if (contents === undefined) return
    if (isSame) {
      contents.reload()
      return
    }
    void contents.loadURL(this.#addressOf(page)).finally(() => {
      if (!contents.isDestroyed()) contents.navigationHistory.clear()
    })
  }

  /** Shows a place in the window, which comes to the front; waits until its page listens, also behind a lock. */
  readonly openPlace = (place: Place): void => {
    this.show()
    this.#wish.whenListening(() => this.send('place:opened', { place }))
  }

  /** Chooses a command in the window, which comes to the front; waits as `openPlace` does. */
  readonly chooseCommand = (id: CommandId): void => {
    this.show()
    this.#wish.whenListening(() => this.send('command:chosen', { id }))
  }

  readonly pageListens = (): void => this.#wish.pageListens()

  /** Whether the window is there and shows the library. */
  get showsLibrary(): boolean {
    return this.#window !== null && this.#page === 'library'
  }

  readonly send: Send = (event, payload) => {
    this.#window?.webContents.send(event, payload)
  }
}
