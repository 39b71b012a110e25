import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appOrigin, lockOrigin } from '../security/app-address'
import { placeWindow, smallestSizes, type Placement } from './window-placement'
import type { WindowSubject } from './window-subject'

/** The colours behind the page until it has painted: the canvas of both themes. */
const canvas = { light: '#faf8f4', dark: '#14161a' }

export const canvasColour = (isDark: boolean): string => (isDark ? canvas.dark : canvas.light)

/** What a window shows: the library, or the page that asks for its passphrase. */
export type WindowPage = 'library' | 'lock'

/** Where a page comes from. A window of its own names its form, so that the page knows it before it paints. */
export function addressOf(
  page: WindowPage,
  form: WindowSubject['kind'],
  route: string,
  developmentUrl: string | undefined,
): string {
  if (page === 'lock')
    return developmentUrl === undefined ? `${lockOrigin}/` : new URL('lock.html', developmentUrl).href
  const address = new URL(developmentUrl ?? `${appOrigin}/`)
  if (form !== 'main') address.searchParams.set('window', form)
  if (route !== '/') address.hash = route
  return address.href
}

export interface AttuneWindowOptions {
  readonly subject: WindowSubject
  readonly address: string
  readonly preload: string
  readonly placement: Placement | null
  readonly isOnTop: boolean
}

/** Opens a window, with the powers that every window of Attune has: none but the bridge. */
export function openAttuneWindow(options: AttuneWindowOptions): BrowserWindow {
  const { subject, placement, isOnTop } = options
  const smallest = smallestSizes[subject.kind]
  const window = new BrowserWindow({
    ...placeWindow(subject.kind, placement, workAreas()),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Attune',
    backgroundColor: canvasColour(nativeTheme.shouldUseDarkColors),
    alwaysOnTop: isOnTop,
    fullscreenable: subject.kind !== 'compact',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  if (placement?.isMaximized === true) window.maximize()
  void window.loadURL(options.address)
  return window
}

/** The main screen first. */
function workAreas() {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}
