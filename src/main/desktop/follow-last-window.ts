import { app, BrowserWindow } from 'electron'
import type { CaptureWindow } from './capture-window'

/**
 * The hidden capture window alone keeps nothing open: when the last other window closes it goes too, unless Attune goes
 * on without one.
 */
export function followLastWindow(
  capture: Pick<CaptureWindow, 'id' | 'end'>,
  staysWithoutWindow: () => boolean,
): void {
  app.on('browser-window-created', (_, created) => {
    const { id } = created
    created.on('closed', () => {
      const others = BrowserWindow.getAllWindows().filter(
        (window) => window.id !== id && window.id !== capture.id,
      )
      if (others.length === 0 && !staysWithoutWindow()) capture.end()
    })
  })
}
