import { join } from 'node:path'
import { askingPage } from '../ipc/asking-page'
import { addressIn, type Speech } from '../language'
import type { SettingsFile } from '../settings-file'
import { addressOf, openAttuneWindow } from './attune-window'
import { readOpenWindows, writeOpenWindows } from './open-windows-file'
import { WindowKeeper } from './window-keeper'

/** The first frame comes before what the page asks for; by now it shows that, too. */
const settledAfterMs = 500

export interface WindowsOfDesktopOptions {
  readonly userDataFolder: string
  readonly preload: string
  readonly developmentUrl: string | undefined
  readonly settings: Pick<SettingsFile, 'settings'>
  /** What the pages speak. */
  readonly speech: Speech
  /** Hears when the main page has had its time to ask and to paint, so that other work takes nothing from it. */
  readonly onSettled: () => void
  /** A window could not be saved, and stays. */
  readonly onKept: () => void
}

/** The windows of this desktop, which open where they stood when Attune last ran. */
export function windowsOfDesktop(options: WindowsOfDesktopOptions): WindowKeeper {
  const { userDataFolder, developmentUrl, settings } = options
  const file = join(userDataFolder, 'windows.json')
  const keeper: WindowKeeper = new WindowKeeper({
    open: (subject, address, placement) => {
      const isOnTop = subject.kind === 'compact' && settings.settings.compactOnTop
      const window = openAttuneWindow({ subject, address, placement, isOnTop, preload: options.preload })
      if (subject.kind === 'main') {
        const settle = () => {
          options.onSettled()
          keeper.openWaiting()
        }
        window.once('ready-to-show', () => setTimeout(settle, settledAfterMs).unref())
      }
      return window
    },
    addressOf: (page, form, route) => addressIn(addressOf(page, form, route, developmentUrl), options.speech),
    // Versions before there were several windows kept the place of the one in a file of its own.
    remembered: readOpenWindows(file, join(userDataFolder, 'window-placement.json')),
    remember: (windows) => writeOpenWindows(file, windows),
    beginsWhereLeft: () => settings.settings.beginWhereLeft,
    onKept: options.onKept,
    askingPage,
  })
  return keeper
}
