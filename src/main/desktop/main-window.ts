import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { appOrigin, lockOrigin } from '../security/app-address'
import { defaultSize, readPlacement, rememberPlacement } from './window-placement'

/** The colours behind the page until it has painted: the canvas of both themes. */
const canvas = { light: '#faf8f4', dark: '#14161a' }

/** What the window shows: the library, or the page that asks for its passphrase. */
export type WindowPage = 'library' | 'lock'

export function addressOf(page: WindowPage, developmentUrl: string | undefined): string {
  if (page === 'library') return developmentUrl ?? `${appOrigin}/`
  return developmentUrl === undefined ? `${lockOrigin}/` : new URL('lock.html', developmentUrl).href
}

export interface MainWindowOptions {
  readonly page: WindowPage
  readonly preload: string
  readonly developmentUrl: string | undefined
  readonly onPainted: () => void
}

export function openMainWindow({
  page,
  preload,
  developmentUrl,
  onPainted,
}: MainWindowOptions): BrowserWindow {
  const placementFile = join(app.getPath('userData'), 'window-placement.json')
  const placement = readPlacement(placementFile)
  const window = new BrowserWindow({
    ...(placement ?? defaultSize),
    minWidth: 360,
    minHeight: 480,
    title: 'Attune',
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
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
  window.once('ready-to-show', onPainted)
  rememberPlacement(window, placementFile)
  void window.loadURL(addressOf(page, developmentUrl))
  return window
}
