import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { appOrigin, lockOrigin } from '../security/app-address'
import { defaultSize, readPlacement, rememberPlacement } from './window-placement'

/** The colours behind the page until it has painted: the canvas of both themes. */
const canvas = { light: '#faf8f4', dark: '#14161a' }

export const canvasColour = (isDark: boolean): string => (isDark ? canvas.dark : canvas.light)

/** The first frame comes before what the page asks for; by now it shows that, too. */
const settledAfterMs = 500

/** What the window shows: the library, or the page that asks for its passphrase. */
export type WindowPage = 'library' | 'lock'

export function addressOf(page: WindowPage, developmentUrl: string | undefined): string {
  if (page === 'library') return developmentUrl ?? `${appOrigin}/`
  return developmentUrl === undefined ? `${lockOrigin}/` : new URL('lock.html', developmentUrl).href
}

export interface MainWindowOptions {
  /** Of the page, in the language that it is to speak. */
  readonly address: string
  readonly preload: string
  /** Hears when the page has had its time to ask and to paint, so that other work takes nothing from it. */
  readonly onSettled: () => void
}

export function openMainWindow({ address, preload, onSettled }: MainWindowOptions): BrowserWindow {
  const placementFile = join(app.getPath('userData'), 'window-placement.json')
  const placement = readPlacement(placementFile)
  const window = new BrowserWindow({
    ...(placement ?? defaultSize),
    minWidth: 360,
    minHeight: 480,
    title: 'Attune',
    backgroundColor: canvasColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  if (placement?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => setTimeout(onSettled, settledAfterMs).unref())
  rememberPlacement(window, placementFile)
  void window.loadURL(address)
  return window
}
