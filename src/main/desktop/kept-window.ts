import type { BrowserWindow } from 'electron'
import type { EventName, EventPayload } from '../../ipc/contract'
import { ClosingGuard } from './closing-guard'
import type { Placement } from './window-placement'
import type { WindowSubject } from './window-subject'
import { WaitingWish } from './waiting-wish'

/** What happens to a window that others care for. */
export interface WindowEvents {
  /** It could not be saved, and stays. */
  readonly onKept: () => void
  readonly onClosed: () => void
  /** It moved, or shows something else. */
  readonly onMoved: () => void
}

/** One window: held until its page has saved, told what waits for it once that listens. */
export class KeptWindow {
  readonly closing: ClosingGuard
  readonly wish = new WaitingWish()

  constructor(
    readonly subject: WindowSubject,
    readonly window: BrowserWindow,
    { onKept, onClosed, onMoved }: WindowEvents,
  ) {
    this.closing = new ClosingGuard(() => this.send('window:closing', undefined), onKept)
    this.closing.guard(window)
    window.on('closed', onClosed)
    window.on('resize', onMoved)
    window.on('move', onMoved)
    const contents = window.webContents
    contents.on('did-navigate-in-page', onMoved)
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.wish.pageLeaves()
    })
    // What was written is on the disk within a quarter of a second, so that a fresh page loses nothing of it.
    contents.on('render-process-gone', () => contents.reload())
  }

  send<E extends EventName>(event: E, payload: EventPayload<E>): void {
    if (!this.window.isDestroyed()) this.window.webContents.send(event, payload)
  }

  comeForward(): void {
    if (this.window.isMinimized()) this.window.restore()
    this.window.show()
    this.window.focus()
  }

  get placement(): Placement {
    return { ...this.window.getNormalBounds(), isMaximized: this.window.isMaximized() }
  }

  /** The route that the page shows. */
  get route(): string {
    const [, hash = ''] = this.window.webContents.getURL().split('#')
    return hash === '' ? '/' : hash
  }

  /** Shows another page; nothing leads back to the one before. */
  load(address: string): void {
    this.wish.pageLeaves()
    const contents = this.window.webContents
    void contents.loadURL(address).finally(() => {
      if (!contents.isDestroyed()) contents.navigationHistory.clear()
    })
  }

  /** Shows the page anew from what main says now. */
  reload(): void {
    this.wish.pageLeaves()
    this.window.webContents.reload()
  }
}
