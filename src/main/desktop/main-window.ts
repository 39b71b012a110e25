import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { appOrigin } from '../security/app-address'
import { defaultSize, readPlacement, rememberPlacement } from './window-placement'

/** The colours behind the page until it has painted: the canvas of both themes. */
const canvas = { light: '#faf8f4', dark: '#14161a' }

export interface MainWindowOptions {
  readonly preload: string
  readonly developmentUrl: string | undefined
  readonly onPainted: () => void
}

export function openMainWindow({ preload, developmentUrl, onPainted }: MainWindowOptions): BrowserWindow {
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
  void window.loadURL(developmentUrl ?? `${appOrigin}/`)
  return window
}
