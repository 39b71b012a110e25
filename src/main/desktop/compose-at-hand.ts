import { app, globalShortcut, Menu, Notification, Tray, type JumpListItem } from 'electron'
import type { Handlers } from '../../ipc/contract'
import { AtHand } from '../at-hand/at-hand'
import { AtHandTray } from '../at-hand/at-hand-tray'
import type { TrayWish } from '../at-hand/tray-items'
import { JotKeeper } from '../at-hand/jot-keeper'
import { atHandHandlers } from '../ipc/at-hand-handlers'
import { captureHandlers } from '../ipc/capture-handlers'
import type { Library } from '../library/library'
import type { SettingsFile } from '../settings-file'
import { CaptureWindow } from './capture-window'
import { LauncherMenu, type Launcher } from './launcher-menu'
import { openingAtLogin } from './opening-at-login-here'
import { trayIcon } from './tray-icon'
import { DesktopTraySign } from './tray-sign'
import type { WindowKeeper } from './window-keeper'

export interface AtHandParts {
  readonly settings: SettingsFile
  /** The library that is open now; null while none is. */
  readonly library: () => Library | null
  readonly now: () => number
  readonly userDataFolder: string
  /** The preload and the page of the capture window. */
  readonly preload: string
  readonly address: () => string
  readonly main: Pick<WindowKeeper, 'send' | 'show' | 'openPlace' | 'chooseCommand'>
}

export interface AtHandOnDesktop {
  readonly atHand: AtHand
  readonly window: CaptureWindow
  readonly answers: Pick<Handlers, Extract<keyof Handlers, `at-hand:${string}` | `capture:${string}`>>
}

/** What stays within reach, with the desktop’s own windows and keys. */
export function composeAtHand(parts: AtHandParts): AtHandOnDesktop {
  const { settings, library, now, preload, address } = parts
  const window = new CaptureWindow({ preload, address })
  const keeper = new JotKeeper(parts.userDataFolder)
  const isDiscreet = () => settings.settings.notices.isDiscreet
  const onWish = (wish: TrayWish) => grant(wish)
  const isWanted = () => settings.settings.atHand.showsInTray
  const launcher = launcherHere(onWish)
  const tray = together([
    new AtHandTray({ ...{ isWanted, isDiscreet, now }, sign: traySign(onWish) }),
    ...(launcher === null
      ? []
      : [new AtHandTray({ ...{ isDiscreet, now }, isWanted: () => true, sign: new LauncherMenu(launcher) })]),
  ])
  const atHand = new AtHand({
    ...{ settings, library, now, keeper, window, tray },
    login: openingAtLogin(),
    isMac: process.platform === 'darwin',
    keys: globalShortcut,
    canNotify: () => Notification.isSupported(),
  })
  const grant = (wish: TrayWish) => {
    switch (wish.kind) {
      case 'place':
        parts.main.openPlace(wish.place)
        return
      case 'open':
        parts.main.show()
        return
      case 'new-meeting':
        parts.main.chooseCommand('meeting.new')
        return
      case 'capture':
        void atHand.openCapture()
        return
      case 'quit':
        app.quit()
    }
  }
  const answers = {
    ...atHandHandlers(atHand),
    ...captureHandlers({
      ...{ keeper, library, now },
      onLineSaved: (id) => parts.main.send('meetings:changed', { outside: [id] }),
      hide: atHand.hideCapture,
      openAttune: parts.main.show,
    }),
  }
  return { atHand, window, answers }
}

/** Two signs tell the same, each where it is. */
function together(signs: readonly AtHandTray[]): Pick<AtHandTray, 'start' | 'look' | 'opened' | 'closing'> {
  return {
    start: () => signs.forEach((sign) => sign.start()),
    look: () => signs.forEach((sign) => sign.look()),
    opened: (library) => signs.forEach((sign) => sign.opened(library)),
    closing: () => signs.forEach((sign) => sign.closing()),
  }
}

/** Null on Linux, where the package names what its launcher offers. */
function launcherHere(onWish: (wish: TrayWish) => void): Launcher | null {
  const { dock } = app
  if (process.platform === 'darwin' && dock !== undefined) {
    return {
      ...{ kind: 'dock', onWish },
      setMenu: (template) => dock.setMenu(Menu.buildFromTemplate(template)),
    }
  }
  // Unpacked, its lines would start Electron itself.
  if (process.platform !== 'win32' || !app.isPackaged) return null
  const setTasks = (items: JumpListItem[]) => void app.setJumpList([{ type: 'tasks', items }])
  return { kind: 'jump-list', program: process.execPath, setTasks }
}

function traySign(onWish: (wish: TrayWish) => void): DesktopTraySign {
  return new DesktopTraySign({
    make: () => {
      const tray = new Tray(trayIcon(process.platform))
      return {
        setToolTip: (text) => tray.setToolTip(text),
        setMenu: (template) => tray.setContextMenu(Menu.buildFromTemplate(template)),
        onClick: (listener) => tray.on('click', listener),
        destroy: () => tray.destroy(),
      }
    },
    onWish,
    opensOnClick: process.platform !== 'darwin',
  })
}
