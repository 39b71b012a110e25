import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { app } from 'electron'
import { autostartEntry, type OpeningAtLogin } from '../at-hand/opening-at-login'

/** How the system that this runs on opens Attune at login. */
export function openingAtLogin(): OpeningAtLogin {
  const isOffered = app.isPackaged
  if (process.platform === 'linux') {
    // An AppImage runs from a folder that is gone at the next login.
    return { isOffered, ...autostartEntry(configFolder(), process.env['APPIMAGE'] ?? process.execPath) }
  }
  return {
    isOffered,
    choose: ({ opens, isHidden }) => {
      app.setLoginItemSettings({ openAtLogin: opens, args: isHidden ? ['--hidden'] : [] })
      return Promise.resolve()
    },
  }
}

/** A Mac passes no arguments on at login, and says instead that it was one. */
export function wasOpenedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}

/** Relative paths are to be passed over (XDG Base Directory Specification). */
function configFolder(): string {
  const given = process.env['XDG_CONFIG_HOME'] ?? ''
  return isAbsolute(given) ? given : join(homedir(), '.config')
}
