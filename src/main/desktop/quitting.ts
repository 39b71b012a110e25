import { app } from 'electron'
import type { LibrarySession } from '../library-session'

/** Quits in order: the window saves and closes, then the library finishes its writes and gives its folder free. */
export class Quitting {
  #isUnderWay = false

  /** A window that could not save stays, and the app with it. */
  readonly cancel = (): void => {
    this.#isUnderWay = false
  }

  /**
   * `staysWithoutWindow` answers whether Attune goes on when its last window is closed; `beforeClosing` is awaited while
   * the library is still open, and never rejects.
   */
  follow(
    session: LibrarySession,
    staysWithoutWindow: () => boolean,
    beforeClosing: () => Promise<void>,
  ): void {
    app.on('before-quit', () => {
      this.#isUnderWay = true
    })
    app.on('window-all-closed', () => {
      if (!staysWithoutWindow() || this.#isUnderWay) app.quit()
    })
    app.on('will-quit', (event) => {
      event.preventDefault()
      void beforeClosing()
        .then(() => session.close())
        .finally(() => app.exit(0))
    })
  }
}
